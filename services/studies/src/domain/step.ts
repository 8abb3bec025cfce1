/** Stages of a study, in the order in which work flows through them. */
export const stages = ['preparing', 'pretraining', 'training', 'scoring', 'baselines', 'measuring'] as const;
export type Stage = (typeof stages)[number];

/** Which operation of which service carries out a step. */
export type StepKind =
  'prepared-set' | 'tokenizer' | 'checkpoint' | 'training-run' | 'scoring-run' | 'import';

/**
 * One request to another service. Its `id` is that of the resource it makes, known before anything runs;
 * asking again for the same resource is harmless, so a step may be repeated after any crash.
 */
export interface Step {
  id: string;
  kind: StepKind;
  stage: Stage;
  /** What it is, for people: `train micro-inference on step64`. */
  title: string;
  /** Name of the dataset that a run learns from or is scored on. */
  dataset?: string;
  /** Steps that must be done before. */
  needs: string[];
  body: Record<string, unknown>;
}
