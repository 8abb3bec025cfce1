import { readerFor } from '../../readers/file-format.ts';
import { matchesGlob } from './glob.ts';
import type { CardConfiguration } from './read-card.ts';

export interface SplitRequest {
  configuration: string | null;
  split: string;
  files?: readonly string[] | undefined;
}

/** Files that describe others. */
const notRows =
  /(^|\/)(\.|_)|(^|\/)(dataset_infos?|dataset_dict|state|metadata|config|tokenizer_config)\.json$/;

/**
 * The files of a repository that hold a split: those that the request names, else those that the dataset's card names,
 * else those whose path says configuration and split. None if nothing fits.
 */
export function pickFiles(
  paths: readonly string[],
  { configuration, split, files }: SplitRequest,
  card: readonly CardConfiguration[] = [],
): string[] {
  const rows = paths.filter((path) => readerFor(path) !== null && !notRows.test(path)).toSorted();
  const patterns = files ?? cardPatterns(card, configuration, split);
  if (patterns !== undefined) {
    return rows.filter((path) => patterns.some((pattern) => matchesGlob(path, pattern)));
  }
  const ofConfiguration = rows.filter(
    (path) => configuration === null || foldersOf(path).includes(configuration),
  );
  // A repository of one file has one split, which the hub calls train.
  if (split === 'train' && ofConfiguration.length === 1) return ofConfiguration;
  return ofDefault(ofSplit(ofConfiguration, split), configuration);
}

function cardPatterns(
  card: readonly CardConfiguration[],
  configuration: string | null,
  split: string,
): string[] | undefined {
  const chosen =
    configuration === null
      ? (card.find(({ isDefault }) => isDefault) ?? (card.length === 1 ? card[0] : undefined))
      : card.find(({ name }) => name === configuration);
  return chosen?.patterns[split];
}

function ofSplit(paths: readonly string[], split: string): string[] {
  const exact = paths.filter((path) => foldersOf(path).includes(split) || stemOf(path) === split);
  if (exact.length > 0) return exact;
  const word = new RegExp(`(^|[^a-z0-9])${split.replaceAll(/[^\w]/g, '\\$&')}([^a-z0-9]|$)`, 'i');
  // The hub converts only a part of what is very large, and says so by this prefix.
  const whole = paths.filter((path) => !foldersOf(path).some((folder) => folder.startsWith('partial-')));
  return whole.filter((path) => word.test(path));
}

/** Without a configuration: the one called default, or the only one. */
function ofDefault(paths: readonly string[], configuration: string | null): string[] {
  if (configuration !== null) return [...paths];
  const byDefault = paths.filter((path) => foldersOf(path).includes('default'));
  return byDefault.length > 0 ? byDefault : [...paths];
}

function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** Name of a file without its endings and the number of its part (`train-00000-of-00002.parquet` → `train`). */
function stemOf(path: string): string {
  return path
    .split('/')
    .at(-1)!
    .replace(/\..*$/, '')
    .replace(/-\d+-of-\d+$/, '');
}
