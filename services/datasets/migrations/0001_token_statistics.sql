CREATE TABLE `token_statistics` (
	`ordinal` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`prepared_set_id` text NOT NULL,
	`tokenizer` text NOT NULL,
	`tokenizer_digest` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`prepared_set_id`) REFERENCES `prepared_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `token_statistics_by_id` ON `token_statistics` (`id`);--> statement-breakpoint
CREATE INDEX `token_statistics_by_prepared_set` ON `token_statistics` (`prepared_set_id`);