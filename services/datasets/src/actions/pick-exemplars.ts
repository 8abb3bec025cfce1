import { ProblemError } from '@amuro/http/problems';
import { createExemplarPicker, type Picked } from '../domain/exemplar-picker.ts';
import { renderExemplar } from '../domain/render-row.ts';
import { render, type Preparation } from './preparation.ts';
import { readSplit } from './read-split.ts';

/** Draws the exemplars from the pool, whose rows must have none of the texts in `taken`. Throws if too few are left. */
export async function pickExemplars(
  preparation: Preparation,
  taken: ReadonlyMap<string, string>,
): Promise<Picked> {
  const { settings, definition } = preparation;
  const { pool, shots, shotSeed } = settings;
  const picker = createExemplarPicker(shots, shotSeed, taken);
  if (pool === null) return picker.picked();
  for await (const example of readSplit(preparation, pool, { read: 0, dropped: [] })) {
    const { row, comparison } = render(preparation, example);
    const text = renderExemplar(definition, example, settings);
    picker.offer({ rowId: row.rowId, line: row.sourceLine, text, comparison });
  }
  const picked = picker.picked();
  if (picked.exemplars.length < shots) throw tooFew(pool, shots, picked);
  return picked;
}

function tooFew(pool: string, shots: number, { available, excluded }: Picked): ProblemError {
  const examples = excluded.slice(0, 3).map(({ line, sameAs }) => `line ${line} is ${sameAs}`);
  const why = excluded.length > 0 ? `; ${excluded.length} repeat other rows (${examples.join(', ')})` : '';
  return new ProblemError({
    status: 422,
    code: 'too-few-exemplars',
    title: 'Too few exemplars',
    detail: `shots: expected ${shots} rows of the pool "${pool}" that are neither evaluated nor in a set of \`disjointFrom\`, got ${available}${why}.`,
    remedy: 'Ask for fewer shots, name another split as `pool`, or make the training sets smaller.',
  });
}
