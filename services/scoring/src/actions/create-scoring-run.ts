import { baselineRunKey, idOf, scoringRunKey } from '@amuro/identity';
import {
  acceptedFindings,
  resolveScoringSettings,
  type Method,
  type PreparedSetManifest,
  type ScoringSettings,
} from '@amuro/contracts';
import { badRequest, checkFindings } from '@amuro/http';
import { isOver } from '@amuro/jobs';
import type { Deps } from '../deps.ts';
import { checkBaseline, checkMethod } from '../domain/check-request.ts';
import type { ScoringRunRequest, SubjectRef, SubjectRequest } from '../domain/references.ts';
import { checkScoringRun } from './find-scoring-run.ts';
import { checkpointManifestOf, preparedSetManifestOf } from './input-manifests.ts';

type Subject<K> = Extract<SubjectRequest, { kind: K }>;
interface Resolved {
  key: string;
  subject: SubjectRef;
  settings: ScoringSettings;
  /** Sets that it is made of: the scored one, and that of a baseline. */
  sets: PreparedSetManifest[];
}

/** Asks for a scoring run: finds the one that exists, or queues it. Throws problems for what cannot be scored. */
export async function createScoringRun(
  deps: Deps,
  request: ScoringRunRequest,
): Promise<{ id: string; existed: boolean }> {
  const { subject, preparedSet, acceptFindings } = request;
  const set = await preparedSetManifestOf(deps.settings, preparedSet, 'preparedSet');
  const method = checkMethod(request.method, set);
  if (typeof method !== 'string') throw badRequest(method);
  const { sets, ...resolved } =
    subject.kind === 'checkpoint'
      ? await resolveCheckpoint(deps, request, subject, method, set)
      : await resolveBaseline(deps, request, subject, method, set);
  checkFindings(set, acceptFindings, 'preparedSet.id');
  const accepted = acceptedFindings(sets, acceptFindings);
  const id = idOf('scr', resolved.key);
  const known = deps.jobs.get(id) && (await checkScoringRun(deps, id)).job;
  if (!known || (isOver(known.status) && known.status !== 'succeeded')) {
    deps.runs.save({
      id,
      ...resolved,
      preparedSet: { ...preparedSet, key: set.key },
      acceptedFindings: accepted,
      rescores: null,
    });
  }
  const { outcome } = deps.runner.submit({ id, kind: 'scoring-run', input: {} });
  return { id, existed: outcome === 'existing' };
}

async function resolveCheckpoint(
  deps: Deps,
  request: ScoringRunRequest,
  subject: Subject<'checkpoint'>,
  method: Method,
  set: PreparedSetManifest,
): Promise<Resolved> {
  const { overflow, maxNewTokens, dtype, beams, outputs } = request;
  const settings = resolveScoringSettings({ method, overflow, maxNewTokens, dtype, beams, outputs });
  const { key } = await checkpointManifestOf(deps.settings, subject.checkpoint, 'subject.checkpoint');
  return {
    key: scoringRunKey({ checkpointKey: key, preparedSetKey: set.key, settings }),
    subject: { kind: 'checkpoint', checkpoint: { ...subject.checkpoint, key } },
    settings,
    sets: [set],
  };
}

async function resolveBaseline(
  deps: Deps,
  request: ScoringRunRequest,
  subject: Subject<'baseline'>,
  method: Method,
  set: PreparedSetManifest,
): Promise<Resolved> {
  const { rule, field } = subject;
  const trainedOn = await preparedSetManifestOf(deps.settings, subject.trainedOn, 'subject.trainedOn');
  const wrong = checkBaseline({ rule, field, method, set, trainedOn });
  if (wrong !== null) throw badRequest(wrong);
  checkFindings(trainedOn, request.acceptFindings, 'subject.trainedOn.id');
  return {
    key: baselineRunKey({
      baseline: { rule, field },
      method,
      trainedOnKey: trainedOn.key,
      preparedSetKey: set.key,
    }),
    subject: { kind: 'baseline', rule, field, trainedOn: { ...subject.trainedOn, key: trainedOn.key } },
    // A surface rule looks at no context and computes no number: the other settings have no effect.
    settings: { method, overflow: 'dropShots', maxNewTokens: null, dtype: 'float32' },
    sets: [set, trainedOn],
  };
}
