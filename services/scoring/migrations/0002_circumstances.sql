ALTER TABLE `scoring_runs` ADD `versions` text;--> statement-breakpoint
ALTER TABLE `scoring_runs` ADD `budget` text;