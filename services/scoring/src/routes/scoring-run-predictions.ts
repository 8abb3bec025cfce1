import { Prediction, ScoringRunId } from '@amuro/contracts';
import { addLineFile, type OpenAPIHono } from '@amuro/http';
import { findPredictions } from '../actions/find-scoring-run.ts';
import type { Deps } from '../deps.ts';
import { predictionExample } from './examples.ts';

const about = {
  path: '/v1/scoring-runs/{id}/predictions',
  id: ScoringRunId,
  name: 'ScoringRunPredictions',
  noun: 'the predictions of a scoring run',
  description: 'A Prediction per line, in the order of the prepared rows.',
  line: Prediction,
  example: predictionExample,
};

export function addScoringRunPredictions(app: OpenAPIHono, deps: Deps): void {
  addLineFile(app, about, (id) => findPredictions(deps, id));
}
