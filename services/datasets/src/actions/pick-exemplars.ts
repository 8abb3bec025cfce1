import { ProblemError } from '@amuro/http/problems';
import { createExemplarPicker, type Picked } from '../domain/exemplar-picker.ts';
import type { Preparation } from './preparation.ts';
import { renderSplit } from './render-split.ts';
import type { WrittenRows } from './write-rows.ts';

/**
 * The exemplars: drawn from the pool, where no row may have an evaluated text or one of `disjoint`; in `paper` the first
 * rows of the file. Throws if too few are left.
 */
export async function pickExemplars(
  preparation: Preparation,
  written: WrittenRows,
  disjoint: ReadonlyMap<string, string>,
): Promise<Picked> {
  const { pool, shots, split } = preparation.settings;
  const { firstRows, texts } = written;
  const picked =
    pool === null
      ? { exemplars: firstRows, excluded: [], available: firstRows.length }
      : await drawFrom(preparation, pool, new Map([...disjoint, ...texts]));
  if (picked.exemplars.length < shots) throw tooFew(pool ?? split, shots, picked);
  return picked;
}

async function drawFrom(
  preparation: Preparation,
  pool: string,
  taken: ReadonlyMap<string, string>,
): Promise<Picked> {
  const { settings, renderer } = preparation;
  const picker = createExemplarPicker(settings, taken);
  for await (const { example, comparison } of renderSplit(preparation, pool, { read: 0, dropped: [] })) {
    const { rowId, line, label, choice } = example;
    const group = label?.value ?? String(choice);
    picker.offer({ rowId, line, text: renderer.exemplar(example), comparison, group });
  }
  return picker.picked();
}

function tooFew(pool: string, shots: number, { available, excluded }: Picked): ProblemError {
  const examples = excluded.slice(0, 3).map(({ line, sameAs }) => `line ${line} is ${sameAs}`);
  const why = excluded.length > 0 ? `; ${excluded.length} repeat other rows (${examples.join(', ')})` : '';
  return new ProblemError({
    status: 422,
    code: 'too-few-exemplars',
    title: 'Too few exemplars',
    detail: `shots: expected ${shots} rows of "${pool}" that may be exemplars (neither evaluated nor in a set of \`disjointFrom\`), got ${available}${why}.`,
    remedy: 'Ask for fewer shots, name another split as `pool`, or make the training sets smaller.',
  });
}
