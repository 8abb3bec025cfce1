import { ScoringRunId } from '@amuro/contracts';
import { addEvents, type OpenAPIHono } from '@amuro/http';
import { findScoringRun } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';

const about = {
  path: '/v1/scoring-runs/{id}',
  id: ScoringRunId,
  name: 'ScoringRun',
  noun: 'a scoring run',
};

export function addScoringRunEvents(app: OpenAPIHono, deps: Deps): void {
  addEvents(app, about, (id) => deps.runner.watch(findScoringRun(deps, id).run.id));
}
