import { parse } from 'yaml';
import { z } from 'zod';

const Patterns = z.union([z.string(), z.array(z.string())]);
const DataFiles = z.union([Patterns, z.array(z.object({ split: z.string(), path: Patterns }))]);
const Card = z.object({
  configs: z.array(
    z.object({
      config_name: z.string(),
      default: z.boolean().optional(),
      data_files: DataFiles.optional(),
      data_dir: z.string().optional(),
    }),
  ),
});

/** One configuration of a dataset card: patterns of the files of each split. */
export interface CardConfiguration {
  name: string;
  isDefault: boolean;
  patterns: Record<string, string[]>;
}

/** Configurations that the front matter of a dataset's README names; none where it names none that can be read. */
export function readCard(readme: string): CardConfiguration[] {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readme)?.[1];
  const card = Card.safeParse(front === undefined ? null : yamlOf(front));
  if (!card.success) return [];
  return card.data.configs.map(
    ({ config_name: name, default: isDefault, data_files: files, data_dir: folder }) => ({
      name,
      isDefault: isDefault ?? name === 'default',
      patterns: patternsOf(files, folder),
    }),
  );
}

function patternsOf(files: z.infer<typeof DataFiles> | undefined, folder: string | undefined) {
  const inFolder = (pattern: string) => (folder === undefined ? pattern : `${folder}/${pattern}`);
  const lists: Record<string, string[]> = {};
  const add = (split: string, patterns: z.infer<typeof Patterns>) => {
    lists[split] = [...(lists[split] ?? []), ...[patterns].flat().map(inFolder)];
  };
  for (const item of files === undefined ? [] : [files].flat()) {
    if (typeof item === 'string') add('train', item);
    else add(item.split, item.path);
  }
  return lists;
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
