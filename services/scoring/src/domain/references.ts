import {
  AcceptFindings,
  artifactReference,
  Baseline,
  CheckpointId,
  PreparedSetId,
  ScoringSettings,
  Sha256,
} from '@amuro/contracts';
import { z } from 'zod';

const PreparedSetReference = artifactReference(PreparedSetId);
const CheckpointReference = artifactReference(CheckpointId);

/** What a request may ask to be scored. */
export const SubjectRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('checkpoint'), checkpoint: CheckpointReference }),
    z.strictObject({ kind: z.literal('baseline'), ...Baseline.shape, trainedOn: PreparedSetReference }),
  ])
  .meta({ id: 'SubjectRequest' });
export type SubjectRequest = z.output<typeof SubjectRequest>;

/** The body of a request for a scoring run. */
export const ScoringRunRequest = z
  .strictObject({
    subject: SubjectRequest,
    preparedSet: PreparedSetReference,
    ...ScoringSettings.shape,
    /** Omitted: the first method of the dataset. */
    method: ScoringSettings.shape.method.optional(),
    acceptFindings: AcceptFindings,
  })
  .meta({ id: 'ScoringRunRequest' });
export type ScoringRunRequest = z.output<typeof ScoringRunRequest>;

/** A reference with the key that it had when the run was asked for. */
export const PreparedSetRef = PreparedSetReference.extend({ key: Sha256 });
export type PreparedSetRef = z.output<typeof PreparedSetRef>;

export const SubjectRef = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('checkpoint'),
      checkpoint: CheckpointReference.extend({ key: Sha256 }),
    }),
    z.strictObject({ kind: z.literal('baseline'), ...Baseline.shape, trainedOn: PreparedSetRef }),
  ])
  .meta({ id: 'SubjectReference' });
export type SubjectRef = z.output<typeof SubjectRef>;
