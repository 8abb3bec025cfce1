CREATE TABLE `subjects` (
	`id` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subjects_content_unique` ON `subjects` (`content`);--> statement-breakpoint
CREATE TABLE `evaluations` (
	`id` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluations_content_unique` ON `evaluations` (`content`);--> statement-breakpoint
INSERT INTO `subjects` (`content`) SELECT DISTINCT `subject` FROM `measurements`;--> statement-breakpoint
INSERT INTO `evaluations` (`content`) SELECT DISTINCT `evaluation` FROM `measurements`;--> statement-breakpoint
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
	`subject_id` integer NOT NULL,
	`evaluation_id` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_measurements` (`id`, `key`, `import_id`, `metric`, `is_primary`, `value`, `n`, `standard_error`, `interval_method`, `low`, `high`, `level`, `resamples`, `seed`, `chance_level`, `verdict`, `reasons`, `replicate_of`, `dataset`, `task`, `format`, `method`, `place`, `subject_kind`, `subject_id`, `evaluation_id`)
SELECT m.`id`, m.`key`, m.`import_id`, m.`metric`, m.`is_primary`, m.`value`, m.`n`, m.`standard_error`, m.`interval_method`, m.`low`, m.`high`, m.`level`, m.`resamples`, m.`seed`, m.`chance_level`, m.`verdict`, m.`reasons`, m.`replicate_of`, m.`dataset`, m.`task`, m.`format`, m.`method`, m.`place`, m.`subject_kind`, s.`id`, e.`id`
FROM `measurements` m
JOIN `subjects` s ON s.`content` = m.`subject`
JOIN `evaluations` e ON e.`content` = m.`evaluation`;--> statement-breakpoint
DROP TABLE `measurements`;--> statement-breakpoint
ALTER TABLE `__new_measurements` RENAME TO `measurements`;--> statement-breakpoint
CREATE INDEX `measurements_by_import` ON `measurements` (`import_id`);--> statement-breakpoint
CREATE INDEX `measurements_by_dataset` ON `measurements` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_task` ON `measurements` (`task`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_metric` ON `measurements` (`metric`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_format` ON `measurements` (`format`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_method` ON `measurements` (`method`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_subject` ON `measurements` (`subject_kind`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_doubt` ON `measurements` (`verdict`,`id`) WHERE verdict <> 'valid';--> statement-breakpoint
CREATE TABLE `__new_report_cells` (
	`collection_id` text NOT NULL,
	`measurement_id` text NOT NULL,
	`cell_id` text NOT NULL,
	PRIMARY KEY(`collection_id`, `measurement_id`, `cell_id`),
	FOREIGN KEY (`collection_id`) REFERENCES `reports`(`collection_id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_report_cells` (`collection_id`, `measurement_id`, `cell_id`)
SELECT `collection_id`, `measurement_id`, `cell_id` FROM `report_cells`
ORDER BY `collection_id`, `measurement_id`, `cell_id`;--> statement-breakpoint
DROP TABLE `report_cells`;--> statement-breakpoint
ALTER TABLE `__new_report_cells` RENAME TO `report_cells`;--> statement-breakpoint
CREATE INDEX `report_cells_by_measurement` ON `report_cells` (`measurement_id`);--> statement-breakpoint
CREATE TABLE `versions` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `versions` SELECT `collection_id`, 1 FROM `reports`;--> statement-breakpoint
CREATE TRIGGER `versions_report_insert` AFTER INSERT ON `reports` BEGIN
	INSERT INTO `versions` VALUES (NEW.`collection_id`, 1), ('reports', 1)
		ON CONFLICT DO UPDATE SET `version` = `version` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `versions_report_update` AFTER UPDATE ON `reports` BEGIN
	INSERT INTO `versions` VALUES (NEW.`collection_id`, 1), ('reports', 1)
		ON CONFLICT DO UPDATE SET `version` = `version` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `versions_report_delete` AFTER DELETE ON `reports` BEGIN
	INSERT INTO `versions` VALUES (OLD.`collection_id`, 1), ('reports', 1)
		ON CONFLICT DO UPDATE SET `version` = `version` + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `versions_measurement_insert` AFTER INSERT ON `measurements` BEGIN
	UPDATE `versions` SET `version` = `version` + 1
		WHERE `name` IN (SELECT `collection_id` FROM `report_cells` WHERE `measurement_id` = NEW.`id`);
END;
--> statement-breakpoint
CREATE TRIGGER `versions_measurement_update` AFTER UPDATE ON `measurements` BEGIN
	UPDATE `versions` SET `version` = `version` + 1
		WHERE `name` IN (SELECT `collection_id` FROM `report_cells` WHERE `measurement_id` = NEW.`id`);
END;
--> statement-breakpoint
CREATE TRIGGER `versions_measurement_delete` AFTER DELETE ON `measurements` BEGIN
	UPDATE `versions` SET `version` = `version` + 1
		WHERE `name` IN (SELECT `collection_id` FROM `report_cells` WHERE `measurement_id` = OLD.`id`);
END;
--> statement-breakpoint
CREATE TRIGGER `versions_grid_doubt_insert` AFTER INSERT ON `grid_doubts` BEGIN
	UPDATE `versions` SET `version` = `version` + 1
		WHERE `name` IN (SELECT `collection_id` FROM `report_cells` WHERE `measurement_id` = NEW.`measurement_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `versions_grid_doubt_delete` AFTER DELETE ON `grid_doubts` BEGIN
	UPDATE `versions` SET `version` = `version` + 1
		WHERE `name` IN (SELECT `collection_id` FROM `report_cells` WHERE `measurement_id` = OLD.`measurement_id`);
END;
