import { ProblemError } from '@amuro/http/problems';
import { comparisonKey } from '../domain/comparison-key.ts';
import { createExemplarPicker, type Picked } from '../domain/exemplar-picker.ts';
import { ExcludedRows } from '../domain/excluded-rows.ts';
import type { FingerprintMap } from '../domain/fingerprint-map.ts';
import type { TextPlaces } from '../domain/text-places.ts';
import type { Preparation } from './preparation.ts';
import { readAll } from './read-examples.ts';
import type { WrittenRows } from './write-rows.ts';

/**
 * The exemplars: drawn from the pool, where no row may have an evaluated text or one of `disjoint`; in `paper` the first
 * rows of the file. Throws if too few are left.
 */
export async function pickExemplars(
  preparation: Preparation,
  written: WrittenRows,
  disjoint: TextPlaces,
): Promise<Picked> {
  const { pool, shots, split } = preparation.settings;
  const { firstRows, texts } = written;
  const picked =
    pool === null
      ? { exemplars: firstRows, excluded: new ExcludedRows(), available: firstRows.length }
      : await drawFrom(preparation, pool, placesIn(texts, disjoint));
  if (picked.exemplars.length < shots) throw tooFew(pool ?? split, shots, picked);
  return picked;
}

async function drawFrom(preparation: Preparation, pool: string, taken: TextPlaces): Promise<Picked> {
  const { renderer } = preparation.maker;
  const picker = createExemplarPicker(preparation.settings, taken);
  for await (const { examples } of readAll(preparation, pool)) {
    for (const { example } of examples) {
      const { rowId, line, label, choice } = example;
      const comparison = comparisonKey(renderer.row(example), example.isPlain);
      const group = label?.value ?? String(choice);
      picker.offer({ rowId, line, text: renderer.exemplar(example), comparison, group });
    }
  }
  return picker.picked();
}

function placesIn(evaluated: FingerprintMap, disjoint: TextPlaces): TextPlaces {
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
    status: 422,
    code: 'too-few-exemplars',
    title: 'Too few exemplars',
    detail: `shots: expected ${shots} rows of "${pool}" that may be exemplars (neither evaluated nor in a set of \`disjointFrom\`), got ${available}${why}.`,
    remedy: 'Ask for fewer shots, name another split as `pool`, or make the training sets smaller.',
  });
}
