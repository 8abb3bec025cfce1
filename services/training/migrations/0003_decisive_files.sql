ALTER TABLE `checkpoints` ADD `is_converted` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `checkpoints` SET
  `manifest` = json_set(`manifest`, '$.files', (
    SELECT json_group_array(json(`value`)) FROM json_each(`manifest`, '$.files')
    WHERE json_extract(`value`, '$.path') GLOB 'model-[0-9]*.safetensors' OR json_extract(`value`, '$.path') IN (
      'config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json', 'special_tokens_map.json',
      'added_tokens.json', 'tokenizer.model', 'vocab.json', 'merges.txt', 'chat_template.jinja',
      'model.safetensors', 'model.safetensors.index.json'))),
  `stamps` = (
    SELECT json_group_array(json(`value`)) FROM json_each(`stamps`)
    WHERE json_extract(`value`, '$.path') GLOB 'model-[0-9]*.safetensors' OR json_extract(`value`, '$.path') IN (
      'config.json', 'generation_config.json', 'tokenizer.json', 'tokenizer_config.json', 'special_tokens_map.json',
      'added_tokens.json', 'tokenizer.model', 'vocab.json', 'merges.txt', 'chat_template.jinja',
      'model.safetensors', 'model.safetensors.index.json'))
WHERE json_extract(`source`, '$.kind') IN ('directory', 'shipped') AND `manifest` IS NOT NULL;
