CREATE TABLE `series_findings` (
	`series_id` text PRIMARY KEY NOT NULL,
	`findings` text NOT NULL,
	`verified_at` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `tensor_norms` (
	`checkpoint_id` text PRIMARY KEY NOT NULL,
	`norms` text NOT NULL,
	FOREIGN KEY (`checkpoint_id`) REFERENCES `checkpoints`(`id`) ON UPDATE no action ON DELETE no action
);
