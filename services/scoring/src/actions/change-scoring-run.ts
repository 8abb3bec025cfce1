import { conflict } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findScoringRun, type FoundRun } from './find-scoring-run.ts';

/** Cancels or resumes a run. Throws 404, or 409 where its status does not allow it. */
export function changeScoringRun(deps: Deps, id: string, change: 'cancel' | 'resume'): FoundRun {
  const { run } = findScoringRun(deps, id);
  const { job, result } = deps.runner[change](id);
  if (result.kind === 'refused') throw conflict(result.detail, result.remedy);
  return { run, job };
}
