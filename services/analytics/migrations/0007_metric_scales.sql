CREATE TABLE `scales` (
	`id` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scales_content_unique` ON `scales` (`content`);--> statement-breakpoint
ALTER TABLE `measurement_values` ADD `row_weights` blob;--> statement-breakpoint
ALTER TABLE `measurements` ADD `scale_id` integer REFERENCES scales(id);--> statement-breakpoint
ALTER TABLE `measurements` ADD `version` integer DEFAULT 1 NOT NULL;