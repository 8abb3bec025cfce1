import { parse } from 'yaml';
import { z } from 'zod';

const Patterns = z.union([z.string(), z.array(z.string())]);
const BySplit = z.object({ split: z.string(), path: Patterns });
const DataFiles = z.union([Patterns, z.array(BySplit), z.record(z.string(), Patterns)]);
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

/** One configuration of a dataset card. */
export interface CardConfiguration {
  name: string;
  isDefault: boolean;
  /** Patterns of the files of each split; null where paths tell. */
  patterns: Map<string, string[]> | null;
  /** The folder that holds its files. */
  folder: string | null;
}

/** The front matter of a dataset's README; null where there is none that can be read. */
export function frontMatterOf(readme: string): unknown {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readme)?.[1];
  return front === undefined ? null : yamlOf(front);
}

/** Configurations that the front matter names; empty where it names none that can be read. */
export function readCard(frontMatter: unknown): CardConfiguration[] {
  const card = Card.safeParse(frontMatter);
  if (!card.success) return [];
  return card.data.configs.map(({ config_name: name, default: isDefault, data_files: files, data_dir }) => {
    const folder = data_dir === undefined ? null : plainFolder(data_dir);
    return {
      name,
      isDefault: isDefault ?? name === 'default',
      patterns: files === undefined ? null : patternsOf(files, folder),
      folder,
    };
  });
}

/** The repository itself is no folder. */
function plainFolder(path: string): string | null {
  return (
    path
      .replace(/^(\.?\/)+/, '')
      .replace(/\/+$/, '')
      .replace(/^\.$/, '') || null
  );
}

function patternsOf(files: z.infer<typeof DataFiles>, folder: string | null): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  const add = (split: string, patterns: z.infer<typeof Patterns>) => {
    const inFolder = [patterns].flat().map((pattern) => (folder === null ? pattern : `${folder}/${pattern}`));
    lists.set(split, [...(lists.get(split) ?? []), ...inFolder]);
  };
  if (typeof files === 'object' && !Array.isArray(files)) {
    for (const [split, patterns] of Object.entries(files)) add(split, patterns);
    return lists;
  }
  for (const item of [files].flat()) {
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
