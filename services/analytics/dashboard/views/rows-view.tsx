import { ChooseOne, optionsOf } from '../parts/choice.tsx';
import { Notice } from '../parts/notice.tsx';
import { RowList } from '../parts/row-list.tsx';
import type { Cell, Report } from '../state/api.ts';
import { seriesOf } from '../state/choices.ts';
import { cellIndex, measuredBy, useCells } from '../state/use-cells.ts';
import type { View } from '../state/use-view.ts';
import type { ViewProps } from './view-props.ts';

/** Rows of one set, with the answers of the base checkpoint and the tuned one to each. */
export function RowsView({ report, view, setView }: ViewProps) {
  const choice = resolve(report, view);
  const cells = useCells(
    report,
    choice === null
      ? null
      : {
          series: choice.series.name,
          evaluation: [choice.evaluation.name],
          tuning: ['base', choice.tuning],
        },
  );
  if (choice === null) return <p>There is no tuned checkpoint here to compare with its base.</p>;
  const { series, tunings, evaluation, tuning, metric } = choice;
  const { point, from, to } = pairOf(choice, view, cells.value ?? []);
  const { evaluations } = report.report.factors;
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <ChooseOne
          label="Series"
          options={optionsOf(report.report.factors.series.map(({ name }) => name))}
          value={series.name}
          onChange={(name) => setView({ series: name, point: '' })}
        />
        <ChooseOne
          label="Set"
          options={optionsOf(evaluations.map(({ name }) => name))}
          value={evaluation.name}
          onChange={(name) => setView({ evaluation: name, metric: '' })}
        />
        <ChooseOne
          label="Tuning"
          options={optionsOf(tunings)}
          value={tuning}
          onChange={(name) => setView({ tuning: name })}
        />
        <ChooseOne
          label="Checkpoint"
          options={optionsOf(series.points.map(({ revision }) => revision))}
          value={point}
          onChange={(revision) => setView({ point: revision })}
        />
        <ChooseOne
          label="Metric"
          options={optionsOf(evaluation.metrics)}
          value={metric}
          onChange={(name) => setView({ metric: name, change: [] })}
        />
      </form>
      {cells.value === null ? (
        <p class="muted">Reading {'\u2026'}</p>
      ) : from === null || to === null ? (
        <Notice problem="This pair is not measured: choose another checkpoint, set or tuning." />
      ) : from.scoringRunId === null || to.scoringRunId === null ? (
        <Notice problem="These values were published without rows: score the checkpoints here to see them." />
      ) : (
        <RowList
          key={`${from.measurementId} ${to.measurementId} ${view.change.join()}`}
          from={from.measurementId}
          to={to.measurementId}
          change={view.change}
          onChange={(change) => setView({ change })}
          names={{ from: 'base', to: tuning }}
        />
      )}
    </>
  );
}

/** The chosen view, or else the last tuned checkpoint on the first set of its own task. */
function resolve(report: Report, view: View) {
  const series = seriesOf(report, view);
  const { factors } = report.report;
  const tunings = factors.tunings.map(({ name }) => name).filter((name) => name !== 'base');
  const tuning = tunings.find((name) => name === view.tuning) ?? tunings[0];
  if (series === null || tuning === undefined) return null;
  const tasks = factors.tunings.find(({ name }) => name === tuning)?.datasets.map(({ task }) => task) ?? [];
  const evaluation =
    factors.evaluations.find(({ name }) => name === view.evaluation) ??
    factors.evaluations.find(({ task }) => tasks.includes(task)) ??
    factors.evaluations[0];
  if (evaluation === undefined) return null;
  const metric = evaluation.metrics.includes(view.metric) ? view.metric : (evaluation.metrics[0] ?? '');
  return { series, tunings, evaluation, tuning, metric };
}

type Choice = NonNullable<ReturnType<typeof resolve>>;

/** The chosen checkpoint, or else the last one where both sides are measured, with both measurements. */
function pairOf({ series, evaluation, tuning, metric }: Choice, view: View, cells: readonly Cell[]) {
  const cellAt = cellIndex(cells);
  const measured = (revision: string, name: string) =>
    measuredBy(cellAt(name, evaluation.name, revision), metric);
  const revisions = series.points.map(({ revision }) => revision);
  const point =
    revisions.find((revision) => revision === view.point) ??
    revisions.findLast((revision) => measured(revision, 'base') && measured(revision, tuning)) ??
    revisions.at(-1) ??
    '';
  return { point, from: measured(point, 'base'), to: measured(point, tuning) };
}
