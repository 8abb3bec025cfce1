UPDATE `checkpoints` SET `source` = json_object('kind', 'directory', 'path', `directory`) WHERE json_extract(`source`, '$.kind') = 'directory';--> statement-breakpoint
ALTER TABLE `checkpoints` DROP COLUMN `directory`;--> statement-breakpoint
ALTER TABLE `tokenizers` DROP COLUMN `directory`;
