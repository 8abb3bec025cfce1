import { useEffect, useState } from 'preact/hooks';
import { getJson, queryOf, type Cell } from '../state/api.ts';
import { evaluationsOf } from '../state/choices.ts';
import type { ViewProps } from '../views/view-props.ts';
import { interval, signs } from './format.ts';
import { number } from './number.ts';
import { Notice } from './notice.tsx';
import { Wide } from './wide.tsx';

interface Page {
  items: Cell[];
  nextCursor: string | null;
}
const pageSize = 50;

/** Cells whose primary metric has one verdict, with the reasons, one page at a time. */
export function CellList({
  report,
  collection,
  view,
  onChoose,
}: ViewProps & { onChoose: (cell: Cell) => void }) {
  const [pages, setPages] = useState<Page[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const { verdict, series, tunings, sets, formats, search } = view;
  const isFiltered = sets.length > 0 || formats.length > 0 || search !== '';
  const evaluation = isFiltered ? evaluationsOf(report, view).map(({ name }) => name) : [];
  const query = queryOf({ verdict, series, tuning: tunings, evaluation, primary: 'true', limit: pageSize });
  const more = (cursor: string) =>
    getJson<Page>(`v1/reports/${collection}/cells?${query}${cursor && `&cursor=${cursor}`}`).then(
      (page) => setPages((before) => (cursor === '' ? [page] : [...before, page])),
      (error: unknown) => setProblem((error as Error).message),
    );
  useEffect(() => void more(''), [query]);
  const last = pages.at(-1);
  if (last === undefined)
    return problem === null ? <p class="muted">Reading {'\u2026'}</p> : <Notice problem={problem} />;
  const items = pages.flatMap((page) => page.items);
  return (
    <>
      <Wide label={`Cells that are ${verdict}`}>
        <table>
          <thead>
            <tr>
              {['set', 'checkpoint', 'tuning', 'value', '95 % interval', 'why'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((cell) => (
              <Row key={cell.cellId} cell={cell} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
      </Wide>
      {items.length === 0 ? <p>No cell is {verdict}.</p> : null}
      {last.nextCursor === null ? null : (
        <button type="button" onClick={() => void more(last.nextCursor ?? '')}>
          More
        </button>
      )}
    </>
  );
}

function Row({ cell, onChoose }: { cell: Cell; onChoose: (cell: Cell) => void }) {
  const [measured] = cell.measurements;
  if (measured === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={() => onChoose(cell)}>
          {cell.evaluation}
        </button>
      </th>
      <td>{cell.revision ?? cell.baseline}</td>
      <td>{cell.tuning ?? cell.baselineTuning}</td>
      <td>
        <b>{number(measured.value)}</b>
        {signs[measured.verdict]}
      </td>
      <td>{interval(measured)}</td>
      <td class="words">{measured.reasons.join(' ')}</td>
    </tr>
  );
}
