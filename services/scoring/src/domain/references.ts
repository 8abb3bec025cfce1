import {
  AcceptFindings,
  artifactReference,
  Baseline,
  CheckpointId,
  Key,
  Name,
  PreparedSetId,
  ScoringRunId,
  ScoringSettings,
} from '@amuro/contracts';
import { z } from 'zod';

const PreparedSetReference = artifactReference(PreparedSetId);
const CheckpointReference = artifactReference(CheckpointId);

export const SubjectRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checkpoint'),
      checkpoint: CheckpointReference.describe('The checkpoint, and the training peer that has it.'),
    }),
    z.strictObject({
      kind: z.literal('baseline'),
      ...Baseline.shape,
      trainedOn: PreparedSetReference.describe(
        'The set to fit the rule on, and the datasets peer that has it.',
      ),
    }),
  ])
  .meta({ id: 'SubjectRequest', description: 'What to score.' });
export type SubjectRequest = z.output<typeof SubjectRequest>;

export const ScoringRunRequest = z
  .strictObject({
    subject: SubjectRequest,
    preparedSet: PreparedSetReference.describe('The set to score on, and the datasets peer that has it.'),
    ...ScoringSettings.shape,
    method: ScoringSettings.shape.method
      .optional()
      .describe('How to ask; omitted: the first method of the dataset.'),
    acceptFindings: AcceptFindings,
  })
  .meta({ id: 'ScoringRunRequest', description: 'A scoring run to do.' });
export type ScoringRunRequest = z.output<typeof ScoringRunRequest>;

/** A reference with the key that it had when the run was asked for. */
export const PreparedSetRef = PreparedSetReference.extend({ key: Key });
export type PreparedSetRef = z.output<typeof PreparedSetRef>;

export const SubjectRef = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checkpoint'),
      checkpoint: CheckpointReference.extend({ key: Key }).describe(
        'The checkpoint, and the training peer that has it.',
      ),
    }),
    z.strictObject({
      kind: z.literal('baseline'),
      ...Baseline.shape,
      trainedOn: PreparedSetRef.describe(
        'The set that the rule is fitted on, and the datasets peer that has it.',
      ),
    }),
  ])
  .meta({ id: 'SubjectReference', description: 'What is scored.' });
export type SubjectRef = z.output<typeof SubjectRef>;

export const Rescoring = z
  .strictObject({
    id: ScoringRunId,
    key: Key,
    metrics: z
      .array(
        z.strictObject({
          name: Name.describe('Name of the metric.'),
          version: z.int().positive().describe('Version of its definition.'),
        }),
      )
      .min(1)
      .describe('Metrics that they are judged by, the primary one first.'),
  })
  .meta({ id: 'Rescoring', description: 'A run whose predictions are judged anew.' });
export type Rescoring = z.output<typeof Rescoring>;

export const RescoreRequest = z
  .strictObject({
    metrics: z
      .array(Name)
      .min(1)
      .optional()
      .describe(
        'Metrics to judge by, the primary one first; omitted: those of the run, as they are defined now.',
      ),
  })
  .meta({ id: 'RescoreRequest', description: 'How to judge the predictions of a run anew.' });
export type RescoreRequest = z.output<typeof RescoreRequest>;
