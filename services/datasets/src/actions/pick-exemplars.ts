import { ProblemError } from '@amuro/http/problems';
import { comparisonKey } from '../domain/rows/comparison-key.ts';
import { createExemplarPicker, type Picked } from '../domain/sampling/exemplar-picker.ts';
import { ExcludedRows } from '../domain/sampling/exemplar-picker.ts';
import type { FingerprintMap } from '../domain/fingerprints/fingerprint-map.ts';
import type { TextLocations } from '../domain/fingerprints/known-texts.ts';
import type { SetBuild } from './set-build.ts';
import { readAll } from './read-examples.ts';
import type { WrittenRows } from './write-rows.ts';

/**
 * Picks the exemplars from the pool. None of them may have the text of an evaluated row or one of `disjoint`. Under `paper` they
 * are the first rows of the file. Throws if too few are left.
 */
export async function pickExemplars(
  build: SetBuild,
  written: WrittenRows,
  disjoint: TextLocations,
): Promise<Picked> {
  const { pool, shots, split } = build.settings;
  const { firstRows, texts } = written;
  const picked =
    pool === null
      ? { exemplars: firstRows, excluded: new ExcludedRows(), available: firstRows.length }
      : await drawFrom(build, pool, placesIn(texts, disjoint));
  if (picked.exemplars.length < shots) throw tooFew(pool ?? split, shots, picked);
  return picked;
}

async function drawFrom(build: SetBuild, pool: string, taken: TextLocations): Promise<Picked> {
  const { renderer } = build.maker;
  const picker = createExemplarPicker(build.settings, taken);
  for await (const { examples } of readAll(build, pool)) {
    for (const { example } of examples) {
      const { rowId, line, label, choice } = example;
      const comparison = comparisonKey(renderer.row(example), example.isPlain);
      const group = label?.value ?? String(choice);
      picker.offer({ rowId, line, text: renderer.exemplar(example), comparison, group });
    }
  }
  return picker.picked();
}

function placesIn(evaluated: FingerprintMap, disjoint: TextLocations): TextLocations {
  return {
    get(texts, index) {
      const line = evaluated.get(texts, index);
      return line === undefined ? disjoint.get(texts, index) : `line ${line} of the evaluated split`;
    },
  };
}

function tooFew(pool: string, shots: number, { available, excluded }: Picked): ProblemError {
  const examples = excluded.named.slice(0, 3).map(({ line, sameAs }) => `line ${line} is ${sameAs}`);
  const why = excluded.count > 0 ? `; ${excluded.count} repeat other rows (${examples.join(', ')})` : '';
  return new ProblemError({
    code: 'too-few-exemplars',
    detail: `shots: expected ${shots} rows of "${pool}" that can be exemplars (neither evaluated nor in a set of \`disjointFrom\`), got ${available}${why}.`,
    remedy: 'Request fewer shots, name another split as `pool`, or make the training sets smaller.',
  });
}
