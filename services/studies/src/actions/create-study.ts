import type { ResolvedStudy } from '@amuro/contracts';
import { planStudy } from '../domain/plan-study.ts';
import type { StudyShape } from '../domain/study-shapes.ts';
import type { Deps } from '../deps.ts';
import { describeStudy } from './describe-study.ts';
import { resolveWorld } from './resolve-world.ts';

/** Plans a study and runs it. A study that is active or has succeeded is returned, a failed one retried. */
export async function createStudy(
  deps: Deps,
  file: ResolvedStudy,
): Promise<{ study: StudyShape; outcome: 'existing' | 'begun' }> {
  const plan = planStudy(file, await resolveWorld(deps.peers, file));
  const { id, key, name } = plan;
  const { row, outcome } = deps.store.together(() => {
    const known = deps.store.get(id) ?? deps.store.insert({ id, key, name, file, plan });
    const submitted = deps.runner.submit({ id, kind: 'study', input: {} });
    // What does not enter the key, such as the accepted findings, comes from the new file.
    const isNew = submitted.outcome === 'restarted';
    return { row: isNew ? deps.store.replan(id, { file, plan }) : known, outcome: submitted.outcome };
  });
  return { study: describeStudy(deps, row), outcome: outcome === 'existing' ? 'existing' : 'begun' };
}
