CREATE TABLE `hub_commits` (
	`repository` text NOT NULL,
	`commit` text NOT NULL,
	`files` text NOT NULL,
	`facts` text NOT NULL,
	PRIMARY KEY(`repository`, `commit`)
);
--> statement-breakpoint
CREATE TABLE `series_registrations` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	`pins` text NOT NULL,
	`holes` text NOT NULL,
	`series_id` text,
	`created_at` text NOT NULL
);
