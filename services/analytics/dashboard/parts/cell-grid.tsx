import type { Cell, Report } from '../state/api.ts';
import { evaluationsOf, seriesOf } from '../state/choices.ts';
import { findCell } from '../state/find-cell.ts';
import { measuredIn } from '../state/measured.ts';
import type { ViewProps } from '../views/view-props.ts';
import { number, signs } from './format.ts';

type Props = ViewProps & { tuning: string; chosenId: string | null; onChoose: (id: string) => void };

/** Checkpoints by evaluations of one tuning; arrows move from cell to cell. */
export function CellGrid({ report, view, tuning, chosenId, onChoose }: Props) {
  const series = seriesOf(report, view);
  if (series === null) return null;
  const cellAt = (revision: string, evaluation: string) =>
    findCell(report, { series: series.name, revision, tuning, evaluation });
  // Not every tuning is asked everything: rows without any cell would only push the others away.
  const rows = evaluationsOf(report, view).filter(({ name }) =>
    series.points.some(({ revision }) => cellAt(revision, name) !== null),
  );
  if (rows.length === 0) return null;
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={`Cells of ${tuning}`}>
      <table class="cells" onKeyDown={moveFocus}>
        <caption>{tuning}</caption>
        <thead>
          <tr>
            <th scope="col">set</th>
            {series.points.map(({ revision }) => (
              <th key={revision} scope="col">
                {revision}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, metrics }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {series.points.map(({ revision }) => {
                const cell = cellAt(revision, name);
                return (
                  <td key={revision}>
                    {cell === null ? null : (
                      <CellButton
                        cell={cell}
                        look={lookOf(report, cell, metrics[0] ?? '')}
                        label={`${name} at ${revision}, ${tuning}`}
                        chosen={cell.id === chosenId}
                        onChoose={onChoose}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Look {
  name: string;
  text: string;
  words: string;
}
interface ButtonProps {
  cell: Cell;
  look: Look;
  label: string;
  chosen: boolean;
  onChoose: (id: string) => void;
}

function CellButton({ cell, look, label, chosen, onChoose }: ButtonProps) {
  return (
    <button
      type="button"
      class={`cell ${look.name}`}
      aria-pressed={chosen}
      aria-label={`${label}: ${look.words}`}
      onClick={() => onChoose(cell.id)}
    >
      {look.text}
    </button>
  );
}

function lookOf(report: Report, cell: Cell, metric: string): Look {
  const measured = measuredIn(report, cell.id, metric);
  if (cell.state === 'measured' && measured !== null) {
    const text = number(measured.value, 2) + signs[measured.verdict];
    return { name: measured.verdict, text, words: `${text}, ${measured.verdict}` };
  }
  if (cell.state === 'failed') return { name: 'failed', text: '!', words: 'failed' };
  const planned = cell.state === 'planned' || cell.state === 'measured';
  return { name: planned ? 'planned' : 'active', text: planned ? '\u00b7' : '\u2026', words: cell.state };
}

const moves: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

function moveFocus(event: KeyboardEvent): void {
  const move = moves[event.key];
  const from = (event.target as HTMLElement).closest('td');
  if (move === undefined || from === null) return;
  event.preventDefault();
  const row = from.parentElement as HTMLTableRowElement;
  const table = row.closest('table') as HTMLTableElement;
  table.rows[row.rowIndex + move[0]]?.cells[from.cellIndex + move[1]]?.querySelector('button')?.focus();
}
