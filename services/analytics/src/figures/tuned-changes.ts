import type { Task } from '@amuro/contracts';
import { improvement } from '../domain/metric-scale.ts';
import {
  baseTuning,
  type Evaluation,
  findCell,
  type Grid,
  measured,
  type Point,
  type Tuning,
} from '../domain/grid/grid.ts';
import type { Measurement } from '../domain/measurement.ts';
import { mainEvaluations } from '../domain/grid/main-evaluations.ts';
import { relation, type Relation } from '../domain/grid/relation.ts';
import { selectedSeries } from './curve-points.ts';
import { type FigureOptions, type FigureRow, selectNamed } from './figure-kind.ts';

/** The change from one tuning on one set at one point of a series. */
export interface TunedChange {
  series: string;
  point: Point;
  tuning: Tuning;
  evaluation: Evaluation;
  task: Task;
  relation: Relation;
  base: number;
  tuned: number;
  /** Positive if tuning improves the value. */
  gain: number;
  suspect: boolean;
  before: Measurement;
  after: Measurement;
  measurementIds: string[];
  cellIds: string[];
}

export interface TunedChanges {
  used: TunedChange[];
  invalid: number;
  missing: number;
}

/**
 * Fine-tuned minus base (or the reverse if lower is better) for every chosen cell, by primary metrics; invalid cells are excluded
 * and counted.
 */
export function tunedChanges(grid: Grid, options: FigureOptions, wanted: readonly Relation[]): TunedChanges {
  const evaluations = selectNamed(
    options.evaluations.length > 0 ? grid.evaluations : mainEvaluations(grid),
    options.evaluations,
  );
  const found: TunedChanges = { used: [], invalid: 0, missing: 0 };
  for (const tuning of selectNamed(grid.tunings, options.tunings).filter(({ name }) => name !== baseTuning)) {
    for (const evaluation of evaluations) {
      const related = relation(tuning, evaluation);
      if (!wanted.includes(related)) continue;
      for (const { name: series, points } of selectedSeries(grid, options)) {
        for (const point of points) {
          const cells = [baseTuning, tuning.name].map((name) =>
            findCell(grid, { series, revision: point.revision, tuning: name, evaluation: evaluation.name }),
          );
          const [before, after] = cells.map((cell) => measured(cell, options.metric ?? undefined));
          if (!before || !after) {
            found.missing += 1;
            continue;
          }
          const verdicts = [before.verdict.status, after.verdict.status];
          if (verdicts.includes('invalid')) {
            found.invalid += 1;
            continue;
          }
          found.used.push({
            series,
            point,
            tuning,
            evaluation,
            task: evaluation.task,
            relation: related,
            base: before.value,
            tuned: after.value,
            gain: improvement(before.scale, after.value - before.value),
            suspect: verdicts.includes('suspect'),
            before,
            after,
            measurementIds: [before.id, after.id],
            cellIds: cells.flatMap((cell) => cell?.cell.id ?? []),
          });
        }
      }
    }
  }
  return found;
}

/** Sentences on the cells that a figure's averages leave out. */
export function leftOutNotes({ used, invalid, missing }: TunedChanges): string[] {
  const suspect = used.filter((change) => change.suspect).length;
  const notes: string[] = [];
  if (missing > 0) notes.push(`${missing} of ${missing + invalid + used.length} cells are not measured.`);
  if (invalid > 0) notes.push(`${invalid} invalid cells are excluded.`);
  if (suspect > 0)
    notes.push(`Hollow marks are suspect: ${suspect} of ${used.length} cells; averages include them.`);
  return notes;
}

/** The data of a change, with the group that it is drawn in. */
export function changeRow(change: TunedChange, group: string): FigureRow {
  const { series, point, tuning, evaluation, base, tuned, gain, suspect } = change;
  return {
    group,
    series,
    revision: point.revision,
    step: point.step,
    tokensSeen: point.tokensSeen,
    tuning: tuning.name,
    evaluation: evaluation.name,
    relation: change.relation,
    base,
    tuned,
    value: gain,
    ratio: base === 0 ? null : gain / base,
    verdict: suspect ? 'suspect' : 'valid',
    measurementIds: change.measurementIds.join(' '),
    cellIds: change.cellIds.join(' '),
  };
}
