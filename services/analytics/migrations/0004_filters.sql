CREATE INDEX `measurements_by_task` ON `measurements` (`task`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_metric` ON `measurements` (`metric`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_format` ON `measurements` (`format`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_method` ON `measurements` (`method`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_subject` ON `measurements` (`subject_kind`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_by_doubt` ON `measurements` (`verdict`,`id`) WHERE verdict <> 'valid';