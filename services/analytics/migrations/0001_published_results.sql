ALTER TABLE `reports` RENAME COLUMN `study_id` TO `collection_id`;--> statement-breakpoint
UPDATE `reports` SET `request` = json_remove(`request`, '$.studyId');--> statement-breakpoint
ALTER TABLE `report_cells` RENAME COLUMN `study_id` TO `collection_id`;--> statement-breakpoint
ALTER TABLE `report_events` RENAME COLUMN `study_id` TO `collection_id`;--> statement-breakpoint
ALTER TABLE `grid_doubts` RENAME COLUMN `study_id` TO `collection_id`;--> statement-breakpoint
DROP INDEX `grid_doubts_by_study`;--> statement-breakpoint
CREATE INDEX `grid_doubts_by_collection` ON `grid_doubts` (`collection_id`);--> statement-breakpoint
CREATE TABLE `__new_measurement_values` (
	`measurement_id` text PRIMARY KEY NOT NULL,
	`row_set_id` text NOT NULL,
	`row_values` blob NOT NULL,
	FOREIGN KEY (`measurement_id`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`row_set_id`) REFERENCES `row_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_measurement_values` (`measurement_id`, `row_set_id`, `row_values`)
SELECT v.`measurement_id`, i.`row_set_id`, v.`row_values`
FROM `measurement_values` v
JOIN `measurements` m ON m.`id` = v.`measurement_id`
JOIN `imports` i ON i.`id` = m.`import_id`;--> statement-breakpoint
DROP TABLE `measurement_values`;--> statement-breakpoint
ALTER TABLE `__new_measurement_values` RENAME TO `measurement_values`;--> statement-breakpoint
CREATE TABLE `__new_imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`public_id` text,
	`digest` text NOT NULL,
	`scoring_run_id` text,
	`scoring_run_key` text,
	`peer` text,
	`manifest` text,
	`circumstances` text,
	`ledger` text,
	`source` text,
	`imported_at` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_imports` (`id`, `digest`, `scoring_run_id`, `scoring_run_key`, `peer`, `manifest`, `circumstances`, `ledger`, `imported_at`)
SELECT `id`, `digest`, `scoring_run_id`, `scoring_run_key`, `peer`, `manifest`, `circumstances`, `ledger`, `imported_at` FROM `imports`;--> statement-breakpoint
DROP TABLE `imports`;--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;--> statement-breakpoint
CREATE UNIQUE INDEX `imports_public_id_unique` ON `imports` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `imports_by_result` ON `imports` (`scoring_run_id`,`digest`);--> statement-breakpoint
CREATE TABLE `__new_measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`import_id` integer NOT NULL,
	`metric` text NOT NULL,
	`is_primary` integer NOT NULL,
	`value` real NOT NULL,
	`n` integer,
	`standard_error` real,
	`interval_method` text,
	`low` real,
	`high` real,
	`level` real,
	`resamples` integer,
	`seed` text,
	`chance_level` real,
	`verdict` text NOT NULL,
	`reasons` text NOT NULL,
	`replicate_of` text,
	`dataset` text NOT NULL,
	`task` text NOT NULL,
	`format` text NOT NULL,
	`method` text,
	`place` text,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`evaluation` text NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_measurements` (`id`, `key`, `import_id`, `metric`, `is_primary`, `value`, `n`, `standard_error`, `interval_method`, `low`, `high`, `level`, `resamples`, `seed`, `chance_level`, `verdict`, `reasons`, `replicate_of`, `dataset`, `task`, `format`, `method`, `subject_kind`, `subject`, `evaluation`)
SELECT `id`, `key`, `import_id`, `metric`, `is_primary`, `value`, `n`, `standard_error`, 'percentile-bootstrap', `low`, `high`, `level`, `resamples`, `seed`, `chance_level`, `verdict`, `reasons`, `replicate_of`, `dataset`, `task`, `format`, `method`, `subject_kind`, `subject`, `evaluation` FROM `measurements`;--> statement-breakpoint
DROP TABLE `measurements`;--> statement-breakpoint
ALTER TABLE `__new_measurements` RENAME TO `measurements`;--> statement-breakpoint
CREATE UNIQUE INDEX `measurements_key_unique` ON `measurements` (`key`);--> statement-breakpoint
CREATE INDEX `measurements_by_import` ON `measurements` (`import_id`);--> statement-breakpoint
CREATE INDEX `measurements_by_dataset` ON `measurements` (`dataset`,`metric`);
