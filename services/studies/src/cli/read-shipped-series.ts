import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ShippedSeries } from '@amuro/contracts';
import { UsageError } from './usage-error.ts';

const shipped = new URL('../../../training/series/', import.meta.url);

/** The description of a shipped series, by its name or by the path of a `series.json`. Throws UsageError. */
export function readShippedSeries(nameOrFile: string, workingDirectory: string): ShippedSeries {
  const beside = fileURLToPath(new URL(`${encodeURIComponent(nameOrFile)}/series.json`, shipped));
  const path = [beside, resolve(workingDirectory, nameOrFile)].find((candidate) => existsSync(candidate));
  if (!path) throw new UsageError(`There is no shipped series "${nameOrFile}", and no file of that name.`);
  const parsed = ShippedSeries.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `${path} does not describe a series: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`,
  );
}
