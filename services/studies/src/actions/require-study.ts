import { notFound, type ProblemError } from '@amuro/http';
import type { StudyRow, StudyStore } from '../store/study-store.ts';

/** The study that a request names, with its plan; throws a 404 problem if it is not here. */
export function requireStudy({ store }: { store: StudyStore }, id: string): StudyRow {
  const study = store.get(id);
  if (!study) throw unknownStudy(id);
  return study;
}

/** Throws a 404 problem if the study that a request names is not here; reads no plan. */
export function requireKnown({ store }: { store: StudyStore }, id: string): void {
  if (!store.has(id)) throw unknownStudy(id);
}

function unknownStudy(id: string): ProblemError {
  return notFound('study', id, 'List the studies, or create it from its file.');
}
