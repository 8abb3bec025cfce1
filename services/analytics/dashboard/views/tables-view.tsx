import { Filters } from '../parts/filters.tsx';
import { interval, number, signs } from '../parts/format.ts';
import type { Cell, Evaluation, Report } from '../state/api.ts';
import { evaluationsOf, seriesOf, tuningsOf } from '../state/choices.ts';
import { findCell } from '../state/find-cell.ts';
import { measuredIn } from '../state/measured.ts';
import type { ViewProps } from './view-props.ts';

/** Values with intervals and verdicts, one table an evaluation and metric. */
export function TablesView(props: ViewProps) {
  const { report, view, setView } = props;
  return (
    <>
      <Filters report={report} view={view} setView={setView} />
      <p class="muted">
        Value and 95 % interval; <b>?</b> suspect, <b>{'\u00d7'}</b> invalid.
      </p>
      {evaluationsOf(report, view).map((evaluation) => (
        <section key={evaluation.name}>
          <h2>{evaluation.name}</h2>
          <p class="muted">{factsOf(evaluation)}</p>
          {evaluation.metrics.map((metric, index) =>
            index === 0 ? (
              <ValueTable key={metric} {...props} evaluation={evaluation} metric={metric} />
            ) : (
              <details key={metric}>
                <summary>{metric}</summary>
                <ValueTable {...props} evaluation={evaluation} metric={metric} />
              </details>
            ),
          )}
        </section>
      ))}
    </>
  );
}

function factsOf({ task, role, format, shots, method, rows, chanceLevel }: Evaluation): string {
  const parts = [task, role, `format ${format}`, `${shots} shots`];
  if (method !== null) parts.push(`method ${method}`);
  if (rows !== null) parts.push(`${rows} rows`);
  if (chanceLevel !== null) parts.push(`chance ${number(chanceLevel, 2)}`);
  return parts.join(' \u00b7 ');
}

type TableProps = ViewProps & { evaluation: Evaluation; metric: string };

function ValueTable({ report, view, evaluation, metric }: TableProps) {
  const series = seriesOf(report, view);
  const tunings = tuningsOf(report, view);
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={`${metric} of ${evaluation.name}`}>
      <table>
        <caption>{metric}</caption>
        <thead>
          <tr>
            <th scope="col">checkpoint</th>
            {tunings.map((tuning) => (
              <th key={tuning} scope="col">
                {tuning}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series?.points.map(({ revision }) => (
            <tr key={revision}>
              <th scope="row">{revision}</th>
              {tunings.map((tuning) => {
                const place = { series: series.name, revision, tuning, evaluation: evaluation.name };
                return (
                  <td key={tuning}>
                    <Value report={report} cell={findCell(report, place)} metric={metric} />
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

function Value({ report, cell, metric }: { report: Report; cell: Cell | null; metric: string }) {
  if (cell === null) return <span class="muted">{'\u2013'}</span>;
  const measured = measuredIn(report, cell.id, metric);
  if (measured === null) return <span class="muted">{cell.state}</span>;
  const { value, verdict, reasons } = measured;
  return (
    <span title={reasons}>
      <b>{number(value)}</b>
      {signs[verdict]} <small>{interval(measured)}</small>
    </span>
  );
}
