import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { mostRowsExamined } from '../domain/findings/whole-set/index.ts';
import { rowLine } from '../domain/rows/row-line.ts';
import type { PreparedSetRow } from '../store/prepared-set-store.ts';
import { openSetBuild } from './set-build.ts';
import type { SetBuild } from './set-build.ts';
import { readAll } from './read-examples.ts';

/**
 * Writes the rows that exemplars of a set are drawn from, as many as the rules look at; returns false if there are none. Throws
 * problems.
 */
export async function writePool(deps: SetBuild['deps'], set: PreparedSetRow, path: string): Promise<boolean> {
  const { pool, shots } = set.settings;
  if (pool === null || shots === 0) return false;
  const context = { signal: new AbortController().signal, progress: () => undefined };
  const build = await openSetBuild(deps, set, context);
  const { renderer } = build.maker;
  await pipeline(async function* () {
    let left = mostRowsExamined;
    for await (const { examples } of readAll(build, pool)) {
      const rows = examples.slice(0, left);
      left -= rows.length;
      yield rows.map(({ example }) => rowLine(renderer.row(example), example.isPlain)).join('');
      if (left === 0) return;
    }
  }, createWriteStream(path));
  return true;
}
