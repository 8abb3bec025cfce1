import { paginate, type Page, type PageQuery } from '@amuro/http';
import type { StudyShape } from '../domain/study-shapes.ts';
import type { ThreadDeps } from '../threads/thread-deps.ts';
import { toBytes } from '../threads/to-bytes.ts';
import { describeStudy } from './describe-study.ts';

type StudiesQuery = PageQuery & { name?: string | undefined };

/** One page of studies as JSON, in the order of their creation, all or those of a name. */
export function renderStudies(deps: ThreadDeps, query: StudiesQuery): Uint8Array<ArrayBuffer> {
  return toBytes(listStudies(deps, query));
}

function listStudies(deps: ThreadDeps, query: StudiesQuery): Page<StudyShape> {
  const { items, nextCursor } = paginate(
    query,
    (after, limit) => deps.store.list({ name: query.name, after: Number(after ?? 0), limit }),
    (study) => String(study.number),
  );
  return { items: items.map((study) => describeStudy(deps, study)), nextCursor };
}
