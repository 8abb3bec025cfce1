import { join } from 'node:path';
import { PreparedRow, type PreparedSetManifest } from '@amuro/contracts';
import { comparisonKey } from '../domain/comparison-key.ts';
import { FingerprintMap } from '../domain/fingerprint-map.ts';
import { KnownTexts, type TextPlaces } from '../domain/text-places.ts';
import { readJsonLines } from '../readers/read-json-lines.ts';
import { readTextFile } from '../readers/read-text-file.ts';
import { findReadySet } from './find-prepared-set.ts';
import { setFiles } from './places.ts';
import type { Preparation } from './preparation.ts';

export interface DisjointTexts {
  where: TextPlaces;
  sets: PreparedSetManifest['disjointFrom'];
}

/** Texts of the sets that a set must be disjoint from. Throws a problem if one of them is not ready. */
export async function readDisjointTexts(
  { deps }: Preparation,
  ids: readonly string[],
): Promise<DisjointTexts> {
  const where = new KnownTexts();
  const sets: PreparedSetManifest['disjointFrom'] = [];
  for (const id of ids) {
    const { directory, manifest } = await findReadySet(deps, id);
    const { name } = manifest.dataset;
    const { split } = manifest.settings;
    sets.push({ id, key: manifest.key, datasetName: name });
    const lines = await linesOf(join(directory, setFiles.rows));
    where.addFile(lines, (line) => `line ${line} of ${name} (${split}, ${id})`);
  }
  return { where, sets };
}

/** Comparison key → line of the source, of the first row with that text. */
async function linesOf(path: string): Promise<FingerprintMap> {
  const lines = new FingerprintMap();
  for await (const rows of readJsonLines(readTextFile(path))) {
    for (const { record } of rows) {
      const row = PreparedRow.parse(record);
      const key = comparisonKey(row);
      if (key !== null) lines.getOrSet(key, row.sourceLine);
    }
  }
  return lines;
}
