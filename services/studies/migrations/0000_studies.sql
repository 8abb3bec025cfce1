CREATE TABLE `results` (
	`step_id` text PRIMARY KEY NOT NULL,
	`ledger` text,
	`measured` text
);
--> statement-breakpoint
CREATE TABLE `studies` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`number` integer NOT NULL,
	`file` text NOT NULL,
	`plan` text NOT NULL,
	`extends` text
);
--> statement-breakpoint
CREATE INDEX `studies_by_name` ON `studies` (`name`,`number`);--> statement-breakpoint
CREATE TABLE `study_steps` (
	`study_id` text NOT NULL,
	`step_id` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`started_at_ms` integer,
	`finished_at_ms` integer,
	PRIMARY KEY(`study_id`, `step_id`),
	FOREIGN KEY (`study_id`) REFERENCES `studies`(`id`) ON UPDATE no action ON DELETE cascade
);
