import type { PostBody } from '@amuro/clients/post-body';

/** Stages of a study, in the order in which work flows through them. */
export const stages = ['preparing', 'pretraining', 'training', 'scoring', 'baselines', 'measuring'] as const;
export type Stage = (typeof stages)[number];

/** What the owner of each kind of step is sent. */
interface StepBodies {
  'prepared-set': PostBody<'datasets', '/v1/prepared-sets'>;
  tokenizer: PostBody<'training', '/v1/tokenizers'>;
  checkpoint: PostBody<'training', '/v1/checkpoints'>;
  'training-run': PostBody<'training', '/v1/training-runs'>;
  'scoring-run': PostBody<'scoring', '/v1/scoring-runs'>;
  import: PostBody<'analytics', '/v1/imports'>;
}

/** Which operation of which service carries out a step. */
export type StepKind = keyof StepBodies;

/**
 * One request to another service. Its `id` is that of the resource it makes, known before anything runs;
 * asking again for the same resource is harmless, so a step may be repeated after any crash.
 */
export interface StepOf<K extends StepKind> {
  id: string;
  kind: K;
  stage: Stage;
  /** What it is, for people: `tune micro step-64 on micro-inference`. */
  title: string;
  /** Name of the dataset that a run learns from or is scored on. */
  dataset?: string;
  /** Steps that must be done before. */
  needs: string[];
  body: StepBodies[K];
}

export type Step = { [K in StepKind]: StepOf<K> }[StepKind];
