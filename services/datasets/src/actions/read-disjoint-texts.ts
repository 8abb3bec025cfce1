import { join } from 'node:path';
import { filePieces, sha256OfFile } from '@amuro/artifacts';
import { PreparedRow, type PreparedSetManifest } from '@amuro/contracts';
import { comparisonKey } from '../domain/rows/comparison-key.ts';
import { FingerprintMap } from '../domain/fingerprints/fingerprint-map.ts';
import { fingerprintOf } from '../domain/fingerprints/fingerprint.ts';
import { KnownTexts, type TextLocations } from '../domain/fingerprints/known-texts.ts';
import { jsonLines } from '../readers/json-lines.ts';
import { visitRows } from '../readers/chunk.ts';
import { findReadySet } from './find-prepared-set.ts';
import { setFiles } from './data-paths.ts';
import type { SetBuild } from './set-build.ts';

export interface DisjointTexts {
  where: TextLocations;
  sets: PreparedSetManifest['disjointFrom'];
}

/** Reads the texts of the sets that a set must be disjoint from. Throws a problem if one of them is not ready. */
export async function readDisjointTexts({ deps }: SetBuild, ids: readonly string[]): Promise<DisjointTexts> {
  const where = new KnownTexts();
  const sets: PreparedSetManifest['disjointFrom'] = [];
  for (const id of ids) {
    const { directory, manifest, onDamage } = await findReadySet(deps, id);
    const { name } = manifest.dataset;
    const { split } = manifest.settings;
    sets.push({ id, key: manifest.key, datasetName: name });
    const rows = join(directory, setFiles.rows);
    const got = await sha256OfFile(rows);
    if (got !== manifest.files[0]!.sha256) throw onDamage(`the sha256 of ${setFiles.rows} is ${got}`);
    const lines = await linesOf(rows);
    where.addFile(lines, (line) => `line ${line} of ${name} (${split}, ${id})`);
  }
  return { where, sets };
}

/** Comparison key → line in the source of the first row with that text. */
async function linesOf(path: string): Promise<FingerprintMap> {
  const lines = new FingerprintMap();
  for await (const chunk of jsonLines(filePieces(path))) {
    await visitRows(chunk, (_, record) => {
      const row = PreparedRow.parse(record);
      const key = comparisonKey(row);
      if (key !== null) lines.getOrSet(fingerprintOf(key), 0, row.sourceLine);
    });
  }
  return lines;
}
