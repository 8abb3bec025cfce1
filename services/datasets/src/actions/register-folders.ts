import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatasetSpec } from '@amuro/contracts';
import { ProblemError } from '@amuro/http/problems';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { registerDataset } from './register-dataset.ts';

/**
 * Registers the datasets in a user's own folders: each `*.json` is a request body, with paths relative to the file. A dataset
 * that cannot be registered is reported to `onFault` and does not affect the others.
 */
export async function registerFolders(
  deps: Pick<Deps, 'store' | 'sources' | 'templateThread' | 'now'>,
  folders: readonly string[],
  onFault: (file: string, reason: string) => void,
): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch((error: Error) => void onFault(folder, error.message));
    for (const name of (names ?? []).filter((one) => one.endsWith('.json')).toSorted()) {
      try {
        const spec = DatasetSpec.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
        await registerDataset(deps, { ...spec, splits: withPaths(spec.splits, folder) });
      } catch (error) {
        onFault(join(folder, name), reasonOf(error));
      }
    }
  }
}

function withPaths(splits: DatasetSpec['splits'], folder: string): DatasetSpec['splits'] {
  return Object.fromEntries(
    Object.entries(splits).map(([split, source]) => [
      split,
      source.kind === 'file' ? { ...source, path: resolve(folder, source.path) } : source,
    ]),
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof ProblemError) return [error.problem.detail, error.problem.remedy].join(' ');
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
