CREATE TABLE `facets` (
	`id` integer PRIMARY KEY NOT NULL,
	`metric` text NOT NULL,
	`is_primary` integer NOT NULL,
	`dataset` text NOT NULL,
	`task` text NOT NULL,
	`format` text NOT NULL,
	`method` text,
	`subject_kind` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `facets_by_content` ON `facets` (`dataset`,`metric`,`is_primary`,`task`,`format`,`method`,`subject_kind`);--> statement-breakpoint
INSERT INTO `facets` (`metric`, `is_primary`, `dataset`, `task`, `format`, `method`, `subject_kind`)
SELECT DISTINCT `metric`, `is_primary`, `dataset`, `task`, `format`, `method`, `subject_kind` FROM `measurements`;--> statement-breakpoint
CREATE TABLE `__new_measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`import_id` integer NOT NULL,
	`facet_id` integer NOT NULL,
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
	`place` text,
	`subject_id` integer NOT NULL,
	`evaluation_id` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`facet_id`) REFERENCES `facets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evaluation_id`) REFERENCES `evaluations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_measurements` (`id`, `key`, `import_id`, `facet_id`, `value`, `n`, `standard_error`, `interval_method`, `low`, `high`, `level`, `resamples`, `seed`, `chance_level`, `verdict`, `reasons`, `replicate_of`, `place`, `subject_id`, `evaluation_id`)
SELECT m.`id`, m.`key`, m.`import_id`, f.`id`, m.`value`, m.`n`, m.`standard_error`, m.`interval_method`, m.`low`, m.`high`, m.`level`, m.`resamples`, m.`seed`, m.`chance_level`, m.`verdict`, m.`reasons`, m.`replicate_of`, m.`place`, m.`subject_id`, m.`evaluation_id`
FROM `measurements` m
CROSS JOIN `facets` f ON f.`metric` = m.`metric` AND f.`is_primary` = m.`is_primary` AND f.`dataset` = m.`dataset` AND f.`task` = m.`task` AND f.`format` = m.`format` AND f.`method` IS m.`method` AND f.`subject_kind` = m.`subject_kind`
ORDER BY m.rowid;--> statement-breakpoint
DROP TABLE `measurements`;--> statement-breakpoint
ALTER TABLE `__new_measurements` RENAME TO `measurements`;--> statement-breakpoint
CREATE INDEX `measurements_by_import` ON `measurements` (`import_id`);--> statement-breakpoint
CREATE INDEX `measurements_by_facet` ON `measurements` (`facet_id`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_doubt` ON `measurements` (`verdict`,`id`) WHERE verdict <> 'valid';--> statement-breakpoint
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
