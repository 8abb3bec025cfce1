import { ImportId, Method, ReportEvaluation, ReportRequest, StudyId } from '@amuro/contracts';
import { z } from 'zod';

export const CollectionId = z
  .union([StudyId, ImportId])
  .describe('Id of a study, or of an import of published results.');

const { studyId: _, factors, ...rest } = ReportRequest.shape;

export const CollectionReport = z
  .strictObject({
    ...rest,
    factors: z
      .strictObject({
        ...factors.shape,
        evaluations: z
          .array(
            ReportEvaluation.extend({
              method: Method.nullable().describe(
                'How the model was asked; null where a published result does not say.',
              ),
            }),
          )
          .describe('Evaluations.'),
      })
      .describe('What the collection varies; its cells are their combinations.'),
  })
  .describe('State of a study or import. Published results may not say the method of an evaluation.');
export type CollectionReport = z.infer<typeof CollectionReport>;
