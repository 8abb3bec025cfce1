CREATE TABLE `datasets` (
	`ordinal` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`spec` text NOT NULL,
	`manifest` text NOT NULL,
	`is_built_in` integer NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `datasets_by_id` ON `datasets` (`id`);--> statement-breakpoint
CREATE INDEX `datasets_by_name` ON `datasets` (`name`);--> statement-breakpoint
CREATE TABLE `prepared_sets` (
	`ordinal` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`dataset_id` text NOT NULL,
	`settings` text NOT NULL,
	`disjoint_from` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `prepared_sets_by_id` ON `prepared_sets` (`id`);--> statement-breakpoint
CREATE INDEX `prepared_sets_by_dataset` ON `prepared_sets` (`dataset_id`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`created_at` text NOT NULL
);
