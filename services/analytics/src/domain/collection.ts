import { ImportId, Method, ReportEvaluation, ReportRequest, StudyId } from '@amuro/contracts';
import { z } from 'zod';

/** What figures, tables, comparisons and reports are asked of: a study, or an import of published results. */
export const CollectionId = z.union([StudyId, ImportId]);

const { studyId: _, factors, ...rest } = ReportRequest.shape;

/** How a collection stands. Published results may not tell the method of an evaluation. */
export const CollectionReport = z.strictObject({
  ...rest,
  factors: z.strictObject({
    ...factors.shape,
    evaluations: z.array(ReportEvaluation.extend({ method: Method.nullable() })),
  }),
});
export type CollectionReport = z.infer<typeof CollectionReport>;
