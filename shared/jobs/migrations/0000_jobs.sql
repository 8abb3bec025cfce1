CREATE TABLE `job_events` (
	`job_id` text NOT NULL,
	`id` integer NOT NULL,
	`type` text NOT NULL,
	`at` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`job_id`, `id`),
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`input` text NOT NULL,
	`attempt` integer NOT NULL,
	`crashes` integer NOT NULL,
	`saved` integer NOT NULL,
	`saved_at_start` integer NOT NULL,
	`reached` integer NOT NULL,
	`progress` text,
	`error` text,
	`waiting_for` text,
	`ledger` text NOT NULL,
	`last_event_id` integer NOT NULL,
	`created_at` text NOT NULL,
	`queued_at` text NOT NULL,
	`started_at` text,
	`finished_at` text
);
--> statement-breakpoint
CREATE INDEX `jobs_by_status` ON `jobs` (`status`,`queued_at`);