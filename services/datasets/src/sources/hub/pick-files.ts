import { pathMatcher } from '@amuro/hub';
import { readerFor } from '../../readers/file-format.ts';
import { SourceError } from '../../readers/source-error.ts';
import { filesOfSplit, foldersOf, namesSplit } from './guess-split.ts';
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
 * The files of a repository that contain a split: those that the request names, otherwise those that the dataset's card names,
 * otherwise those whose path names configuration and split. Empty if nothing matches. Throws SourceError if several are
 * candidates.
 */
export function pickFiles(
  paths: readonly string[],
  request: SplitRequest,
  card: readonly CardConfiguration[] = [],
): string[] {
  const rows = paths.filter((path) => readerFor(path) !== null && !notRows.test(path)).toSorted();
  if (request.files !== undefined) return rows.filter(pathMatcher(request.files));
  const chosen = chosenConfiguration(card, request);
  if (chosen !== undefined && chosen.patterns !== null) {
    const { patterns, unsplit } = chosen;
    const named = rows.filter(pathMatcher(patterns.get(request.split) ?? []));
    return [...named, ...ofUnsplit(rows.filter(pathMatcher(unsplit)), request.split)];
  }
  const found = filesOfSplit(filesOfConfiguration(rows, request, chosen), request.split);
  return request.configuration === null ? ofDefaultFolder(found) : found;
}

/** Files that the card names without a split are `train`, unless their own paths name splits. */
function ofUnsplit(paths: readonly string[], split: string): string[] {
  if (paths.some(namesSplit)) return filesOfSplit(paths, split);
  return split === 'train' ? [...paths] : [];
}

function chosenConfiguration(
  card: readonly CardConfiguration[],
  { configuration }: SplitRequest,
): CardConfiguration | undefined {
  if (configuration !== null) return card.find(({ name }) => name === configuration);
  const chosen = card.find(({ isDefault }) => isDefault) ?? (card.length === 1 ? card[0] : undefined);
  if (chosen !== undefined || card.length === 0) return chosen;
  throw new SourceError({
    code: 'missing-file',
    expected: 'the name of a configuration, since the card of the dataset names several',
    got: 'none',
    remedy: `Name one of ${card.map(({ name }) => name).join(', ')}.`,
  });
}

/** A configuration of the card may have a folder. A configuration that is not in the card has a folder of its name. */
function filesOfConfiguration(
  rows: readonly string[],
  { configuration }: SplitRequest,
  chosen: CardConfiguration | undefined,
): readonly string[] {
  const folder = chosen?.folder ?? null;
  if (folder !== null) return rows.filter((path) => path.startsWith(`${folder}/`));
  if (configuration === null) return rows;
  const own = rows.filter((path) => foldersOf(path).includes(configuration));
  return own.length === 0 && chosen !== undefined ? rows : own;
}

/** Without a configuration: the files of the folder called default, if there is one. */
function ofDefaultFolder(paths: readonly string[]): string[] {
  const byDefault = paths.filter((path) => foldersOf(path).includes('default'));
  return byDefault.length > 0 ? byDefault : [...paths];
}
