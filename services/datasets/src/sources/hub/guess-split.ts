import { SourceError } from '../../readers/source-error.ts';

/** Words that name a split in the path of a file, as the hub's own library reads them. */
const wordsOfSplits: Record<string, string[]> = {
  train: ['train', 'training'],
  validation: ['validation', 'valid', 'val', 'dev'],
  test: ['test', 'testing', 'eval', 'evaluation'],
};

/**
 * The files whose paths name a split: by a folder or file with its name, otherwise by a word in the name. The only file of a
 * repository is `train`, unless its path names another split. Throws SourceError if files of different names are candidates.
 */
export function filesOfSplit(paths: readonly string[], split: string): string[] {
  const exact = paths.filter((path) => stemOf(path) === split || isInFolderOf(path, split));
  if (exact.length > 0) return exact;
  // The hub converts only a part of a very large dataset, and marks it by this prefix.
  const whole = paths.filter((path) => !foldersOf(path).some((folder) => folder.startsWith('partial-')));
  const tellingWords = tellingWordsOf(whole);
  const byName = whole.filter((path) => isNamed(path, tellingWords.get(path)!, split));
  if (byName.length > 0) return alike(byName, split);
  const byFolder = whole.filter(
    (path) => splitsNamed(tellingWords.get(path)!).size === 0 && splitOfFolders(path, split) === split,
  );
  if (byFolder.length > 0) return byFolder;
  const [only, ...others] = whole;
  const isTrain = split === 'train' && only !== undefined && others.length === 0;
  return isTrain && splitsNamed(wordsOf(only)).size === 0 ? [only] : [];
}

/** Whether a path names any split. */
export function namesSplit(path: string): boolean {
  return splitsNamed(wordsOf(path)).size > 0;
}

/** A folder with the split's name contains it, except files with the name of another split. */
function isInFolderOf(path: string, split: string): boolean {
  const named = splitsNamed(wordsOf(stemOf(path)));
  return foldersOf(path).includes(split) && (named.size === 0 || named.has(split));
}

export function foldersOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

function folderOf(path: string): string {
  return foldersOf(path).join('/');
}

/** Name of a file without its endings and its part number (`train-00000-of-00002.parquet` → `train`). */
function stemOf(path: string): string {
  return nameOf(path)
    .replace(/\..*$/, '')
    .replace(/-\d+-of-\d+$/, '');
}

function nameOf(path: string): string {
  return path.split('/').at(-1)!;
}

function wordsOf(text: string): string[] {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether the name of a file names the split and no other. */
function isNamed(path: string, words: readonly string[], split: string): boolean {
  // A part of several has the full name of its split: `validation_matched-00000-of-00001` is not `validation`.
  if (stemOf(path) !== nameOf(path).replace(/\..*$/, '')) return endsWithWords(stemOf(path), split);
  if (!Object.hasOwn(wordsOfSplits, split))
    return ` ${words.join(' ')} `.includes(` ${wordsOf(split).join(' ')} `);
  const named = splitsNamed(words);
  return named.size === 1 && named.has(split);
}

function endsWithWords(stem: string, split: string): boolean {
  const ending = wordsOf(split);
  return wordsOf(stem).slice(-ending.length).join(' ') === ending.join(' ');
}

/** Splits that words name; trailing digits are part numbers, and `testset` is a word of its own. */
function splitsNamed(words: readonly string[]): Set<string> {
  const plain = words.map((word) => word.replaceAll(/^\d+|\d+$/g, '').replace(/(?<=.)(set|data|split)$/, ''));
  const named = Object.entries(wordsOfSplits).filter(([, own]) => plain.some((word) => own.includes(word)));
  return new Set(named.map(([split]) => split));
}

/** The split that the deepest folder with such a word names; null if none does, or one names several. */
function splitOfFolders(path: string, split: string): string | null {
  for (const folder of foldersOf(path).toReversed()) {
    if (wordsOf(folder).join(' ') === wordsOf(split).join(' ')) return split;
    const named = [...splitsNamed(wordsOf(folder))];
    if (named.length > 0) return named.length === 1 ? named[0]! : null;
  }
  return null;
}

/**
 * Words of each file's name, without those with which all names of its folder begin or end if the rest still names a split:
 * `ab_test_train` next to `ab_test_test` is `train`.
 */
function tellingWordsOf(paths: readonly string[]): Map<string, string[]> {
  const words = new Map(paths.map((path) => [path, wordsOf(stemOf(path))]));
  const folders = new Set(paths.map(folderOf));
  for (const folder of folders) {
    const files = paths.filter((path) => folderOf(path) === folder);
    const names = files.map((path) => words.get(path)!);
    const rest = withoutShared(names);
    if (!rest.every((one) => splitsNamed(one).size > 0)) continue;
    for (const [index, path] of files.entries()) words.set(path, rest[index]!);
  }
  return words;
}

function withoutShared(names: readonly string[][]): string[][] {
  const start = sharedCount(names);
  const rest = names.map((words) => words.slice(start));
  const end = sharedCount(rest.map((words) => words.toReversed()));
  return rest.map((words) => words.slice(0, words.length - end));
}

/** Words with which all lists begin. */
function sharedCount(lists: readonly string[][]): number {
  const [first = []] = lists;
  const index = first.findIndex((word, at) => lists.some((list) => list[at] !== word));
  return index < 0 ? first.length : index;
}

/** Parts of one split differ only in their numbers. */
function alike(paths: string[], split: string): string[] {
  const names = new Set(paths.map((path) => nameOf(path).replaceAll(/\d+/g, '#')));
  if (names.size === 1) return paths;
  throw new SourceError({
    code: 'missing-file',
    expected: `the files of the split "${split}"`,
    got: `several candidates: ${paths.slice(0, 20).join(', ')}`,
    remedy: 'Name the files in `files`.',
  });
}
