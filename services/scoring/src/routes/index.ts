import type { OpenAPIHono } from '@amuro/http';
import { addListDevices } from '@amuro/worker';
import type { Deps } from '../deps.ts';
import { addCancelScoringRun } from './cancel-scoring-run.ts';
import { addCreateCompletion } from './create-completion.ts';
import { addCreateScoringRun } from './create-scoring-run.ts';
import { addDetokenizeTokens } from './detokenize-tokens.ts';
import { addGetModel } from './get-model.ts';
import { addGetScoringRunManifest } from './get-scoring-run-manifest.ts';
import { addGetScoringRun } from './get-scoring-run.ts';
import { addScoringRunPredictions } from './scoring-run-predictions.ts';
import { addScoringRunEvents } from './scoring-run-events.ts';
import { addGetTokenizerInfo } from './get-tokenizer-info.ts';
import { addListModels } from './list-models.ts';
import { addListScoringRuns } from './list-scoring-runs.ts';
import { addRescoreScoringRun } from './rescore-scoring-run.ts';
import { addResumeScoringRun } from './resume-scoring-run.ts';
import { addTokenizeText } from './tokenize-text.ts';

/** In the order in which the document lists them. */
export const routes: ((app: OpenAPIHono, deps: Deps) => void)[] = [
  addCreateScoringRun,
  addListScoringRuns,
  addGetScoringRun,
  addGetScoringRunManifest,
  addScoringRunPredictions,
  addScoringRunEvents,
  addCancelScoringRun,
  addResumeScoringRun,
  addRescoreScoringRun,
  addCreateCompletion,
  addListModels,
  addGetModel,
  addTokenizeText,
  addDetokenizeTokens,
  addGetTokenizerInfo,
  addListDevices,
];
