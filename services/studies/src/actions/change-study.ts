import { conflict } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { requireKnown } from './require-study.ts';

/** Cancels or resumes a study; throws a 409 problem if its state does not allow it. */
export function changeStudy(deps: Deps, id: string, verb: 'cancel' | 'resume'): void {
  requireKnown(deps, id);
  const { result } = deps.runner[verb](id);
  if (result.kind === 'refused') throw conflict(result.detail, result.remedy);
}
