import { conflict } from '@amuro/http';
import type { StudyShape } from '../domain/study-shapes.ts';
import type { Deps } from '../deps.ts';
import { describeStudy } from './describe-study.ts';
import { requireStudy } from './require-study.ts';

/** Cancels or resumes a study; throws a 409 problem if its state does not allow it. */
export function changeStudy(deps: Deps, id: string, verb: 'cancel' | 'resume'): StudyShape {
  const study = requireStudy(deps, id);
  const { result } = deps.runner[verb](id);
  if (result.kind === 'refused') throw conflict(result.detail, result.remedy);
  return describeStudy(deps, study);
}
