import { join } from 'node:path';
import { PreparedRow, type PreparedSetManifest } from '@amuro/contracts';
import { comparisonKey } from '../domain/comparison-key.ts';
import { readJsonLines } from '../readers/read-json-lines.ts';
import { readTextFile } from '../readers/read-text-file.ts';
import { findReadySet } from './find-prepared-set.ts';
import type { Preparation } from './preparation.ts';

export interface DisjointTexts {
  /** Comparison key → where that text stands. */
  where: Map<string, string>;
  sets: PreparedSetManifest['disjointFrom'];
}

/** Texts of the sets that a set must be disjoint from. Throws a problem if one of them is not ready. */
export async function readDisjointTexts(
  { deps }: Preparation,
  ids: readonly string[],
): Promise<DisjointTexts> {
  const where = new Map<string, string>();
  const sets: PreparedSetManifest['disjointFrom'] = [];
  for (const id of ids) {
    const { directory, manifest } = await findReadySet(deps, id);
    const { name } = manifest.dataset;
    sets.push({ id, key: manifest.key, datasetName: name });
    for await (const rows of readJsonLines(readTextFile(join(directory, 'rows.jsonl')))) {
      for (const { record } of rows) {
        const row = PreparedRow.parse(record);
        const key = comparisonKey(row);
        const place = `line ${row.sourceLine} of ${name} (${manifest.settings.split}, ${id})`;
        if (key !== null && !where.has(key)) where.set(key, place);
      }
    }
  }
  return { where, sets };
}
