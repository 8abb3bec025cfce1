CREATE TABLE `scoring_runs` (
	`ordinal` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`prepared_set` text NOT NULL,
	`prepared_set_id` text NOT NULL,
	`settings` text NOT NULL,
	`digest` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scoring_runs_id_unique` ON `scoring_runs` (`id`);--> statement-breakpoint
CREATE INDEX `scoring_runs_by_subject` ON `scoring_runs` (`subject_id`);--> statement-breakpoint
CREATE INDEX `scoring_runs_by_prepared_set` ON `scoring_runs` (`prepared_set_id`);