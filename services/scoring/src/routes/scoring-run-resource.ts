import {
  AcceptedFindings,
  Digest,
  JobFields,
  Key,
  RunRecord,
  ScoringRunId,
  ScoringSettings,
} from '@amuro/contracts';
import { z } from '@amuro/http';
import { jobFieldsOf } from '@amuro/jobs';
import type { FoundRun } from '../actions/find-scoring-run.ts';
import { PreparedSetRef, Rescoring, SubjectRef } from '../domain/references.ts';
import {
  checkpointIdExample,
  keyExample,
  ledgerExample,
  manifestExample,
  preparedSetIdExample,
  runIdExample,
} from './examples.ts';

export const ScoringRun = z
  .strictObject({
    id: ScoringRunId,
    key: Key,
    digest: Digest.nullable().describe('Digest of the result; null while there is none.'),
    subject: SubjectRef,
    preparedSet: PreparedSetRef.describe('The set that it is scored on, and the datasets peer that has it.'),
    settings: ScoringSettings.describe('How the subject is asked.'),
    acceptedFindings: AcceptedFindings,
    rescores: Rescoring.nullable().describe(
      'The run whose predictions it judges anew, without asking the subject again; else null.',
    ),
    versions: RunRecord.shape.versions
      .nullable()
      .describe('Versions of what computed the result; null while there is none.'),
    budget: RunRecord.shape.budget
      .nullable()
      .describe('Limits that the result was computed under; null while there is none.'),
    ...JobFields,
    links: z
      .strictObject({
        self: z.string().describe('Path of the run.'),
        events: z.string().describe('Path of its events.'),
        manifest: z.string().describe('Path of its manifest.'),
        predictions: z.string().describe('Path of its predictions.'),
        cancel: z.string().describe('Path that cancels it.'),
        resume: z.string().describe('Path that resumes it.'),
        rescore: z.string().describe('Path that judges its predictions anew.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'ScoringRun', description: 'A scoring run, and how far it has come.' });

export const RunParams = z.strictObject({ id: ScoringRunId });

/** A run as it is answered. */
export function scoringRunResource({ run, job }: FoundRun): z.output<typeof ScoringRun> {
  const { id, key, digest, subject, preparedSet, settings, acceptedFindings, rescores } = run;
  const { versions, budget } = run;
  return {
    id,
    key,
    digest,
    subject,
    preparedSet,
    settings,
    acceptedFindings,
    rescores,
    versions,
    budget,
    ...jobFieldsOf(job),
    links: linksOf(id),
  };
}

function linksOf(id: string) {
  const self = `/v1/scoring-runs/${id}`;
  return {
    self,
    events: `${self}/events`,
    manifest: `${self}/manifest`,
    predictions: `${self}/predictions`,
    cancel: `${self}/cancel`,
    resume: `${self}/resume`,
    rescore: `${self}/rescore`,
  };
}

export const scoringRunExample: z.output<typeof ScoringRun> = {
  id: runIdExample,
  key: keyExample,
  digest: null,
  subject: { kind: 'checkpoint', checkpoint: { id: checkpointIdExample, peer: 'training', key: keyExample } },
  preparedSet: { id: preparedSetIdExample, peer: 'datasets', key: keyExample },
  settings: manifestExample.settings,
  acceptedFindings: [],
  rescores: null,
  versions: null,
  budget: null,
  status: 'running',
  attempt: 1,
  progress: { phase: 'score', done: 120, total: 300, unit: 'rows', ratePerSecond: 400, etaSeconds: 0.45 },
  error: null,
  waitingFor: null,
  ledger: ledgerExample,
  createdAt: '2026-01-31T12:00:00.000Z',
  startedAt: '2026-01-31T12:00:00.000Z',
  finishedAt: null,
  links: linksOf(runIdExample),
};
