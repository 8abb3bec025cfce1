import { useState } from 'preact/hooks';
import { Filters } from '../parts/filters.tsx';
import { interval, signs, tipOf } from '../parts/format.ts';
import { number } from '../parts/number.ts';
import { Notice } from '../parts/notice.tsx';
import { firstOf, Pager } from '../parts/pager.tsx';
import { Wide } from '../parts/wide.tsx';
import type { Cell, Evaluation } from '../state/api.ts';
import { evaluationsOf, seriesOf, tuningsOf } from '../state/choices.ts';
import { cellIndex, measuredBy, useCells } from '../state/use-cells.ts';
import { addressOf } from '../state/use-view.ts';
import type { ViewProps } from './view-props.ts';

const setsPerPage = 50;

/** Values with intervals and verdicts, one table per evaluation and metric; the values of a set are loaded when it is opened. */
export function TablesView(props: ViewProps) {
  const { report, view, setView } = props;
  const evaluations = evaluationsOf(report, view);
  const from = firstOf(view.from, evaluations.length);
  const shown = evaluations.slice(from - 1, from - 1 + setsPerPage);
  return (
    <>
      <Filters report={report} view={view} setView={setView} />
      <p class="muted">
        Every value of every metric by checkpoint, with its 95 % interval: <b>?</b> suspect, <b>{'\u00d7'}</b>{' '}
        invalid. A value leads to its rows, or to its measurement.
      </p>
      <Pager
        things="Sets"
        from={from}
        size={setsPerPage}
        count={evaluations.length}
        onChange={(start) => setView({ from: start })}
      />
      {shown.length === 0 ? <p>No set matches this search and these filters.</p> : null}
      {shown.map((evaluation, index) => (
        <SetValues key={evaluation.name} {...props} evaluation={evaluation} isFirst={index === 0} />
      ))}
    </>
  );
}

function SetValues(props: ViewProps & { evaluation: Evaluation; isFirst: boolean }) {
  const { evaluation, isFirst } = props;
  const [isOpen, setIsOpen] = useState(isFirst);
  return (
    <details class="set" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <h2>{evaluation.name}</h2> <span class="muted">{factsOf(evaluation)}</span>
      </summary>
      {isOpen ? <Values {...props} /> : null}
    </details>
  );
}

/** Not the role of the set: what it is to a tuning, figures and tables tell by what that learned. */
function factsOf({ task, format, shots, method, rows, chanceLevel }: Evaluation): string {
  const parts = [task, `format ${format}`, `${shots} shots`];
  if (method !== null) parts.push(`method ${method}`);
  if (rows !== null) parts.push(`${rows} rows`);
  if (chanceLevel !== null) parts.push(`chance ${number(chanceLevel, 2)}`);
  return parts.join(' \u00b7 ');
}

function Values(props: ViewProps & { evaluation: Evaluation }) {
  const { report, view, evaluation } = props;
  const series = seriesOf(report, view);
  const cells = useCells(
    report,
    series === null ? null : { series: series.name, evaluation: [evaluation.name] },
  );
  if (cells.value === null) {
    return (
      <>
        <Notice problem={cells.problem} />
        <p class="muted">Reading {'\u2026'}</p>
      </>
    );
  }
  const [primary, ...others] = evaluation.metrics;
  return (
    <>
      <ValueTable {...props} cells={cells.value} metric={primary ?? ''} />
      {others.map((metric) => (
        <details key={metric}>
          <summary>{metric}</summary>
          <ValueTable {...props} cells={cells.value ?? []} metric={metric} />
        </details>
      ))}
    </>
  );
}

type TableProps = ViewProps & { evaluation: Evaluation; cells: Cell[]; metric: string };

function ValueTable({ report, view, evaluation, cells, metric }: TableProps) {
  const series = seriesOf(report, view);
  const tunings = tuningsOf(report, view);
  const cellAt = cellIndex(cells);
  return (
    <Wide label={`${metric} of ${evaluation.name}`}>
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
              {tunings.map((tuning) => (
                <td key={tuning}>
                  <Value view={view} cell={cellAt(tuning, evaluation.name, revision)} metric={metric} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Value({ view, cell, metric }: { view: ViewProps['view']; cell: Cell | null; metric: string }) {
  if (cell === null) return <span class="muted">{'\u2013'}</span>;
  const measured = measuredBy(cell, metric);
  if (measured === null) return <span class="muted">{cell.state}</span>;
  const { value, verdict, scoringRunId, measurementId } = measured;
  const { series, tuning, evaluation, revision } = cell;
  const isTuned = tuning !== null && tuning !== 'base' && scoringRunId !== null;
  const rows = {
    tab: 'rows',
    series: series ?? '',
    evaluation,
    tuning: tuning ?? '',
    point: revision ?? '',
    metric,
  };
  return (
    <a
      class="value"
      href={isTuned ? addressOf({ ...view, ...rows }) : `v1/measurements/${measurementId}`}
      title={tipOf(measured)}
    >
      <b>{number(value)}</b>
      {signs[verdict]} <small>{interval(measured)}</small>
    </a>
  );
}
