import { notFound } from '@amuro/http';
import type { StudyRow } from '../store/study-store.ts';
import type { Deps } from '../deps.ts';

/** The study that a request names; throws a 404 problem if it is not here. */
export function requireStudy({ store }: Pick<Deps, 'store'>, id: string): StudyRow {
  const study = store.get(id);
  if (!study) throw notFound('study', id, 'List the studies, or create it from its file.');
  return study;
}
