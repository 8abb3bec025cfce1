import { Format, Method, Name, ScoringRunId, Task, Verdict } from '@amuro/contracts';
import { z } from '@amuro/http';
import type { MeasurementFilters } from '../store/measurement-filters.ts';
import { collectionOf, collectionQuery } from './collection-query.ts';

/** Filters of measurements; all parameters are optional. */
export const measurementQuery = {
  ...collectionQuery,
  scoringRun: ScoringRunId.optional().describe('Only measurements of this scoring run.'),
  dataset: Name.optional().describe('Only measurements on the dataset of this name.'),
  task: Task.optional().describe('Only measurements of this task.'),
  metric: Name.optional().describe('Only measurements of the metric of this name.'),
  promptFormat: Format.optional().describe('Only measurements with this prompt format.'),
  method: Method.optional().describe('Only measurements by this scoring method.'),
  subject: z
    .enum(['checkpoint', 'baseline', 'published'])
    .optional()
    .describe('Only measurements of this kind of subject.'),
  verdict: Verdict.shape.status.optional().describe('Only measurements with this verdict.'),
  primary: z
    .stringbool()
    .optional()
    .describe('Only measurements of primary metrics (`true`), or of the others (`false`).'),
};

export function filtersOf({
  study,
  import: imported,
  ...filters
}: z.output<z.ZodObject<typeof measurementQuery>>): MeasurementFilters {
  const isWithin = study !== undefined || imported !== undefined;
  return { ...filters, collection: isWithin ? collectionOf({ study, import: imported }) : undefined };
}
