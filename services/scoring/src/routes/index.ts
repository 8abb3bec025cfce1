import type { OpenAPIHono } from '@amuro/http';
import { addListDevices } from '@amuro/worker';
import type { Deps } from '../deps.ts';
import { addCancelScoringRun } from './cancel-scoring-run.ts';
import { addCreateScoringRun } from './create-scoring-run.ts';
import { addGetScoringRunManifest } from './get-scoring-run-manifest.ts';
import { addGetScoringRunPredictions } from './get-scoring-run-predictions.ts';
import { addGetScoringRun } from './get-scoring-run.ts';
import { addScoringRunEvents } from './scoring-run-events.ts';
import { addListScoringRunPredictions } from './list-scoring-run-predictions.ts';
import { addListScoringRuns } from './list-scoring-runs.ts';
import { addResumeScoringRun } from './resume-scoring-run.ts';

/** In the order in which the document lists them. */
export const routes: ((app: OpenAPIHono, deps: Deps) => void)[] = [
  addCreateScoringRun,
  addListScoringRuns,
  addGetScoringRun,
  addGetScoringRunManifest,
  addGetScoringRunPredictions,
  addListScoringRunPredictions,
  addScoringRunEvents,
  addCancelScoringRun,
  addResumeScoringRun,
  addListDevices,
];
