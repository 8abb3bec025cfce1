import type { Cell, Evaluation } from '../state/api.ts';
import { measuredBy } from '../state/use-cells.ts';
import { signs, tipOf } from './format.ts';
import { Wide } from './wide.tsx';

interface Props {
  tuning: string;
  revisions: string[];
  evaluations: Evaluation[];
  cellAt: (tuning: string, evaluation: string, revision: string) => Cell | null;
  chosenId: string | null;
  onChoose: (cell: Cell) => void;
}

/** State and verdict by evaluation and checkpoint, for one tuning. Arrow keys move from cell to cell. */
export function CellGrid({ tuning, revisions, evaluations, cellAt, chosenId, onChoose }: Props) {
  // A tuning is not scored on every evaluation: rows without any cell would only push the others out of sight.
  const rows = evaluations.filter(({ name }) =>
    revisions.some((revision) => cellAt(tuning, name, revision) !== null),
  );
  if (rows.length === 0) return null;
  return (
    <Wide label={`Cells of ${tuning}`}>
      <table class="cells" onKeyDown={moveFocus}>
        <caption>{tuning}</caption>
        <thead>
          <tr>
            <th scope="col">set</th>
            {revisions.map((revision) => (
              <th key={revision} scope="col">
                {revision}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, metrics }) => {
            const cells = revisions.map((revision) => cellAt(tuning, name, revision));
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={revisions[index]}>
                    {cell === null ? null : (
                      <CellButton
                        cell={cell}
                        look={lookOf(cell, metrics[0] ?? '')}
                        label={`${name} at ${revisions[index]}, ${tuning}`}
                        chosen={cell.cellId === chosenId}
                        onChoose={onChoose}
                      />
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Wide>
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
  onChoose: (cell: Cell) => void;
}

function CellButton({ cell, look, label, chosen, onChoose }: ButtonProps) {
  return (
    <button
      type="button"
      class={`cell ${look.name}`}
      title={look.words}
      aria-pressed={chosen}
      aria-label={`${label}: ${look.text}, ${look.words}`}
      onClick={() => onChoose(cell)}
    >
      {look.text}
    </button>
  );
}

function lookOf(cell: Cell, metric: string): Look {
  const measured = measuredBy(cell, metric);
  if (cell.state === 'measured' && measured !== null) {
    const { verdict } = measured;
    return { name: verdict, text: signs[verdict] || '\u2713', words: tipOf(measured) };
  }
  if (cell.state === 'failed') return { name: 'failed', text: '!', words: `failed: ${cell.reason ?? ''}` };
  const planned = cell.state === 'planned' || cell.state === 'measured';
  const name = planned ? 'planned' : 'active';
  return { name, text: planned ? '\u00b7' : '\u2026', words: cell.state };
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
