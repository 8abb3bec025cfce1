CREATE TABLE `checkpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`source` text NOT NULL,
	`directory` text NOT NULL,
	`manifest` text,
	`stamps` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `series_names` (
	`name` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `series_points` (
	`series_id` text NOT NULL,
	`position` integer NOT NULL,
	`point` text NOT NULL,
	`checkpoint_id` text NOT NULL,
	PRIMARY KEY(`series_id`, `position`),
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checkpoint_id`) REFERENCES `checkpoints`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tokenizers` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`source` text NOT NULL,
	`directory` text NOT NULL,
	`vocabulary_size` integer,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `training_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`checkpoint_id` text NOT NULL,
	`peer` text NOT NULL,
	`prepared_set` text NOT NULL,
	`recipe` text NOT NULL,
	`manifest` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`checkpoint_id`) REFERENCES `checkpoints`(`id`) ON UPDATE no action ON DELETE no action
);
