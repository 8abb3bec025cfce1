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
  /** Patterns of the files of each split; null if paths decide. */
  patterns: Map<string, string[]> | null;
  /** Patterns without a split. */
  unsplit: string[];
  /** The folder that contains its files. */
  folder: string | null;
}

/** The front matter of a dataset's README; null if there is none that can be read. */
export function frontMatterOf(readme: string): unknown {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readme)?.[1];
  return front === undefined ? null : yamlOf(front);
}

/** Configurations in the front matter; empty if it has none that can be read. */
export function readCard(frontMatter: unknown): CardConfiguration[] {
  const card = Card.safeParse(frontMatter);
  if (!card.success) return [];
  return card.data.configs.map(({ config_name: name, default: isDefault, data_files: files, data_dir }) => {
    const folder = data_dir === undefined ? null : plainFolder(data_dir);
    return {
      name,
      isDefault: isDefault ?? name === 'default',
      ...(files === undefined ? { patterns: null, unsplit: [] } : patternsOf(files, folder)),
      folder,
    };
  });
}

/** The repository's root is not a folder name. */
function plainFolder(path: string): string | null {
  return (
    path
      .replace(/^(\.?\/)+/, '')
      .replace(/\/+$/, '')
      .replace(/^\.$/, '') || null
  );
}

function patternsOf(
  files: z.infer<typeof DataFiles>,
  folder: string | null,
): Pick<CardConfiguration, 'unsplit'> & { patterns: Map<string, string[]> } {
  const patterns = new Map<string, string[]>();
  const unsplit: string[] = [];
  const inFolder = (paths: z.infer<typeof Patterns>) =>
    [paths].flat().map((path) => (folder === null ? path : `${folder}/${path}`));
  const add = (split: string, paths: z.infer<typeof Patterns>) =>
    patterns.set(split, [...(patterns.get(split) ?? []), ...inFolder(paths)]);
  if (typeof files === 'object' && !Array.isArray(files)) {
    for (const [split, paths] of Object.entries(files)) add(split, paths);
    return { patterns, unsplit };
  }
  for (const item of [files].flat()) {
    if (typeof item === 'string') unsplit.push(...inFolder(item));
    else add(item.split, item.path);
  }
  return { patterns, unsplit };
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
