import type { Cell } from '../state/api.ts';
import { measuredIn, type Measured } from '../state/measured.ts';
import type { ViewProps } from '../views/view-props.ts';
import { interval, number } from './format.ts';

/** What is known of one cell, and the way to its rows. */
export function CellDetail({ report, cell, setView }: ViewProps & { cell: Cell | null }) {
  if (cell === null) {
    return (
      <aside class="detail muted" aria-live="polite">
        Choose a cell to see its numbers, its verdict and its rows.
      </aside>
    );
  }
  const evaluation = report.report.factors.evaluations.find(({ name }) => name === cell.evaluation);
  const found = (evaluation?.metrics ?? []).flatMap((metric) => measuredIn(report, cell.id, metric) ?? []);
  const { point, tuning } = cell;
  return (
    <aside class="detail" aria-live="polite">
      <h2>
        {cell.evaluation} at {point?.revision}
      </h2>
      <p class="muted">
        {tuning} {'\u00b7'} {cell.state}
      </p>
      {cell.reason === null ? null : <p>{cell.reason}</p>}
      {found.map((measured) => (
        <Numbers key={measured.metric} measured={measured} />
      ))}
      {tuning === null || tuning === 'base' || point === null || found.length === 0 ? null : (
        <button
          type="button"
          onClick={() =>
            setView({ tab: 'rows', point: point.revision, tuning, evaluation: cell.evaluation, metric: '' })
          }
        >
          Rows, base beside {tuning}
        </button>
      )}
      <p class="ids">
        <code>{cell.id}</code>
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
        <span class={`cell ${verdict}`}>{verdict}</span> {reasons}
      </dd>
      <dt>measurement</dt>
      <dd>
        <a href={`/v1/measurements/${measurementId}`}>
          <code>{measurementId}</code>
        </a>
      </dd>
    </dl>
  );
}
