import { CellId, JobFields, Name, ReportCell, ReportRequest, Sha256, StudyId } from '@amuro/contracts';
import { z } from 'zod';
import { stages } from './step.ts';
import { Measured } from './measured.ts';

/** Progress of one stage; the rate is in steps a second. */
export const StageShape = z.strictObject({
  stage: z.enum(stages),
  done: z.int().nonnegative(),
  running: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Part of the stage that is done; shares of running steps count. */
  share: z.number().min(0).max(1),
  ratePerSecond: z.number().nonnegative().nullable(),
  etaSeconds: z.number().nonnegative().nullable(),
});

/** The number of cells in each state. */
const CellCounts = z.strictObject({
  total: z.int().nonnegative(),
  measured: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  running: z.int().nonnegative(),
  planned: z.int().nonnegative(),
});

export const StudyShape = z.strictObject({
  id: StudyId,
  key: Sha256,
  name: Name,
  title: z.string(),
  question: z.string().nullable(),
  extends: StudyId.nullable(),
  ...JobFields,
  cells: CellCounts,
  stages: z.array(StageShape),
  cost: ReportRequest.shape.cost,
  factors: ReportRequest.shape.factors,
  links: z.strictObject({ self: z.string(), cells: z.string(), events: z.string(), report: z.string() }),
});
export type StudyShape = z.infer<typeof StudyShape>;

export const StudyCell = ReportCell.omit({ measurementIds: true }).extend({ measured: z.array(Measured) });
export type StudyCell = z.infer<typeof StudyCell>;

/** What a study file would do: nothing of it has begun. */
export const PlanShape = z.strictObject({
  studyId: StudyId,
  studyKey: Sha256,
  name: Name,
  title: z.string(),
  /** Whether this very study is here already. */
  exists: z.boolean(),
  /** The study that it would extend. */
  extends: StudyId.nullable(),
  factors: ReportRequest.shape.factors,
  /** Requests that measuring the missing cells takes, by stage. */
  stages: z.array(z.strictObject({ stage: z.enum(stages), steps: z.int().nonnegative() })),
  cells: z.array(
    z.strictObject({
      id: CellId,
      key: Sha256,
      point: ReportCell.shape.point,
      tuning: ReportCell.shape.tuning,
      baseline: ReportCell.shape.baseline,
      evaluation: Name,
      measured: z.boolean(),
    }),
  ),
});
export type PlanShape = z.infer<typeof PlanShape>;
