import { z } from 'zod';
import { CellId, MeasurementId, Name, SeriesId, Sha256, StudyId } from './ids.ts';
import { Point } from './point.ts';
import { Generalisation } from './generalisation.ts';
import { Method } from './method.ts';
import { Format, Role, Task } from './vocabulary.ts';

export const CellState = z.enum([
  'planned',
  'preparing',
  'training',
  'scoring',
  'measuring',
  'measured',
  'failed',
]);
export type CellState = z.infer<typeof CellState>;

/** One spot of the grid as analytics needs it. `point` and `tuning` are null for a surface-rule baseline. */
export const ReportCell = z.strictObject({
  id: CellId,
  key: Sha256,
  point: Point.extend({ seriesId: SeriesId, seriesName: Name }).nullable(),
  /** `base` or the tuning's name. */
  tuning: Name.nullable(),
  /** Rule name (with its field) and the tuning whose rows it was fitted on. */
  baseline: z.strictObject({ rule: z.string(), field: z.string().nullable(), tuning: Name }).nullable(),
  evaluation: Name,
  state: CellState,
  /** Why the cell is missing, for `failed`. */
  reason: z.string().nullable(),
  measurementIds: z.array(MeasurementId),
});
export type ReportCell = z.infer<typeof ReportCell>;

export const ReportEvaluation = z.strictObject({
  name: Name,
  datasetName: Name,
  task: Task,
  role: Role,
  format: Format,
  shots: z.int().nonnegative(),
  method: Method,
  metrics: z.array(Name),
  chanceLevel: z.number().nullable(),
  rows: z.int().nonnegative().nullable(),
});
export type ReportEvaluation = z.infer<typeof ReportEvaluation>;

export const ReportTuning = z.strictObject({
  name: Name,
  /** Tasks and datasets of its recipes, in order; empty for `base`. */
  datasets: z.array(z.strictObject({ name: Name, task: Task, rows: z.int().nonnegative().nullable() })),
});

/** Body of `PUT /v1/reports/{studyId}`: what studies reports to analytics at every change. */
export const ReportRequest = z.strictObject({
  studyId: StudyId,
  name: Name,
  title: z.string(),
  question: z.string().nullable(),
  generalisation: Generalisation.optional(),
  extends: StudyId.nullable(),
  state: z.enum(['planned', 'running', 'succeeded', 'failed', 'cancelled', 'interrupted']),
  factors: z.strictObject({
    series: z.array(z.strictObject({ id: SeriesId.nullable(), name: Name, points: z.array(Point) })),
    tunings: z.array(ReportTuning),
    evaluations: z.array(ReportEvaluation),
  }),
  cells: z.array(ReportCell),
  /** Cost so far by stage, summed from the runs' ledgers. */
  cost: z.array(
    z.strictObject({
      stage: z.enum(['pretraining', 'training', 'scoring', 'baselines']),
      runs: z.int().nonnegative(),
      deviceSeconds: z.number().nonnegative(),
      counters: z.record(z.string(), z.int().nonnegative()),
      /** The same runs by the dataset that they learned from or were scored on. */
      byDataset: z
        .array(
          z.strictObject({
            dataset: Name,
            runs: z.int().nonnegative(),
            deviceSeconds: z.number().nonnegative(),
          }),
        )
        .optional(),
    }),
  ),
});
export type ReportRequest = z.infer<typeof ReportRequest>;
