CREATE TABLE `comparisons` (
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`result` text NOT NULL,
	PRIMARY KEY(`from_id`, `to_id`),
	FOREIGN KEY (`from_id`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `grid_doubts` (
	`study_id` text NOT NULL,
	`measurement_id` text NOT NULL,
	`code` text NOT NULL,
	`detail` text NOT NULL,
	FOREIGN KEY (`study_id`) REFERENCES `reports`(`study_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grid_doubts_by_measurement` ON `grid_doubts` (`measurement_id`);--> statement-breakpoint
CREATE INDEX `grid_doubts_by_study` ON `grid_doubts` (`study_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`scoring_run_id` text NOT NULL,
	`scoring_run_key` text NOT NULL,
	`digest` text NOT NULL,
	`peer` text NOT NULL,
	`manifest` text NOT NULL,
	`circumstances` text NOT NULL,
	`ledger` text,
	`row_set_id` text NOT NULL,
	`imported_at` text NOT NULL,
	FOREIGN KEY (`row_set_id`) REFERENCES `row_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_by_result` ON `imports` (`scoring_run_id`,`digest`);--> statement-breakpoint
CREATE TABLE `measurement_values` (
	`measurement_id` text PRIMARY KEY NOT NULL,
	`row_values` blob NOT NULL,
	FOREIGN KEY (`measurement_id`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`import_id` integer NOT NULL,
	`metric` text NOT NULL,
	`is_primary` integer NOT NULL,
	`value` real NOT NULL,
	`n` integer NOT NULL,
	`standard_error` real,
	`low` real NOT NULL,
	`high` real NOT NULL,
	`level` real NOT NULL,
	`resamples` integer NOT NULL,
	`seed` text NOT NULL,
	`chance_level` real,
	`verdict` text NOT NULL,
	`reasons` text NOT NULL,
	`replicate_of` text,
	`dataset` text NOT NULL,
	`task` text NOT NULL,
	`format` text NOT NULL,
	`method` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`evaluation` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measurements_key_unique` ON `measurements` (`key`);--> statement-breakpoint
CREATE INDEX `measurements_by_import` ON `measurements` (`import_id`);--> statement-breakpoint
CREATE INDEX `measurements_by_dataset` ON `measurements` (`dataset`,`metric`);--> statement-breakpoint
CREATE TABLE `report_cells` (
	`study_id` text NOT NULL,
	`measurement_id` text NOT NULL,
	`cell_id` text NOT NULL,
	PRIMARY KEY(`study_id`, `measurement_id`, `cell_id`),
	FOREIGN KEY (`study_id`) REFERENCES `reports`(`study_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_cells_by_measurement` ON `report_cells` (`measurement_id`);--> statement-breakpoint
CREATE TABLE `report_events` (
	`study_id` text NOT NULL,
	`id` integer NOT NULL,
	`at` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`study_id`, `id`),
	FOREIGN KEY (`study_id`) REFERENCES `reports`(`study_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`study_id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`request` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `row_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`row_ids` blob NOT NULL
);
