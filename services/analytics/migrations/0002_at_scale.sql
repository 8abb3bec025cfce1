DROP INDEX `measurements_by_dataset`;--> statement-breakpoint
CREATE INDEX `measurements_by_dataset` ON `measurements` (`dataset`,`id`);--> statement-breakpoint
CREATE INDEX `imports_by_key` ON `imports` (`scoring_run_key`);--> statement-breakpoint
CREATE TABLE `__new_reports` (
	`collection_id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`updated_at` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`cell_states` text NOT NULL,
	`request` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `__new_reports` (`collection_id`, `revision`, `updated_at`, `name`, `title`, `state`, `cell_states`, `request`)
SELECT `collection_id`, `revision`, `updated_at`,
	coalesce(json_extract(`request`, '$.name'), ''),
	coalesce(json_extract(`request`, '$.title'), ''),
	coalesce(json_extract(`request`, '$.state'), ''),
	coalesce((SELECT json_group_object(`state`, `cells`) FROM (
		SELECT json_extract(`value`, '$.state') AS `state`, count(*) AS `cells` FROM json_each(`request`, '$.cells') GROUP BY 1
	)), '{}'),
	`request`
FROM `reports`;--> statement-breakpoint
DROP TABLE `reports`;--> statement-breakpoint
ALTER TABLE `__new_reports` RENAME TO `reports`;
