import type { Cell, Measured } from '../state/api.ts';
import type { SetView } from '../state/use-view.ts';
import { interval } from './format.ts';
import { number } from './number.ts';

interface Props {
  cell: Cell | null;
  /** What to do while no cell is chosen. */
  hint: string;
  setView: SetView;
}

/** What is known of one cell, and a link to its rows. */
export function CellDetail({ cell, hint, setView }: Props) {
  if (cell === null) {
    return (
      <aside class="detail muted" aria-live="polite">
        {hint}
      </aside>
    );
  }
  const { series, revision, tuning, evaluation, measurements } = cell;
  const hasRows = measurements.some(({ scoringRunId }) => scoringRunId !== null);
  return (
    <aside class="detail" aria-live="polite">
      <h2>
        {evaluation} at {revision ?? cell.baseline}
      </h2>
      <p class="muted">
        {tuning ?? cell.baselineTuning} {'\u00b7'} {cell.state} {'\u00b7'} {series}
      </p>
      {cell.reason === null ? null : <p>{cell.reason}</p>}
      {measurements.map((measured) => (
        <Numbers key={measured.measurementId} measured={measured} />
      ))}
      {tuning === null || tuning === 'base' || revision === null || !hasRows ? null : (
        <button
          type="button"
          onClick={() =>
            setView({ tab: 'rows', series: series ?? '', point: revision, tuning, evaluation, metric: '' })
          }
        >
          Rows, base next to {tuning}
        </button>
      )}
      <p class="ids">
        <code>{cell.cellId}</code>
      </p>
    </aside>
  );
}

function Numbers({ measured }: { measured: Measured }) {
  const { metric, value, n, verdict, reasons, measurementId } = measured;
  return (
    <dl>
      <dt>{metric}</dt>
      <dd>
        <b>{number(value)}</b> {interval(measured)}
        {n === null ? null : ` n = ${n}`}
      </dd>
      <dt>verdict</dt>
      <dd>
        <span class={`cell ${verdict}`}>{verdict}</span> {reasons.join(' ')}
      </dd>
      <dt>measurement</dt>
      <dd>
        <a href={`v1/measurements/${measurementId}`}>
          <code>{measurementId}</code>
        </a>
      </dd>
    </dl>
  );
}
