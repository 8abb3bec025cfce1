import { paginate, type Page, type PageQuery } from '@amuro/http';
import type { StudyShape } from '../domain/study-shapes.ts';
import type { Deps } from '../deps.ts';
import { describeStudy } from './describe-study.ts';

/** One page of studies in the order of their creation, all or those of a name. */
export function listStudies(deps: Deps, query: PageQuery & { name?: string | undefined }): Page<StudyShape> {
  const { items, nextCursor } = paginate(
    query,
    (after, limit) => deps.store.list({ name: query.name, after: Number(after ?? 0), limit }),
    (study) => String(study.number),
  );
  return { items: items.map((study) => describeStudy(deps, study)), nextCursor };
}
