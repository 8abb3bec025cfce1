import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry } from '@amuro/contracts';
import { compareCodeUnits } from '@amuro/identity';
import { sha256OfFile } from './file-digest.ts';

/** What a run's directory holds besides its results, at the top level only. */
const notResults = new Set(['manifest.json', 'run.json', 'request.json', 'events.jsonl', 'state', 'logs']);

/**
 * Result files below a directory (links followed), sorted by path in code units, with bytes and sha256.
 * Manifest, run record, request, events, logs, resumable state and hidden files are left out.
 */
export async function fileEntriesOf(directory: string): Promise<FileEntry[]> {
  const names = (await readdir(directory)).filter((name) => !notResults.has(name));
  const paths = (await Promise.all(names.map((name) => pathsBelow(directory, name)))).flat();
  const entries: FileEntry[] = [];
  for (const path of paths.toSorted(compareCodeUnits)) entries.push(await entryOf(directory, path));
  return entries;
}

/** A single one of them; null if there is no such file. */
export async function fileEntryOf(directory: string, path: string): Promise<FileEntry | null> {
  return existsSync(join(directory, path)) ? entryOf(directory, path) : null;
}

/** What the worker compares files with. */
export function digestsOf(files: readonly FileEntry[]): Pick<FileEntry, 'path' | 'sha256'>[] {
  return files.map(({ path, sha256 }) => ({ path, sha256 }));
}

async function entryOf(directory: string, path: string): Promise<FileEntry> {
  const file = join(directory, path);
  const { size } = await stat(file);
  return { path, bytes: size, sha256: await sha256OfFile(file) };
}

async function pathsBelow(root: string, path: string): Promise<string[]> {
  if (path.split('/').at(-1)?.startsWith('.')) return [];
  const status = await stat(join(root, path));
  if (status.isFile()) return [path];
  if (!status.isDirectory()) throw new Error(`${join(root, path)}: expected a file or a directory`);
  const names = await readdir(join(root, path));
  return (await Promise.all(names.map((name) => pathsBelow(root, `${path}/${name}`)))).flat();
}
