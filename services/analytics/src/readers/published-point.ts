import type { Point } from '@amuro/contracts';

/** Tokens of one optimizer step of model families whose checkpoints are named by step alone. */
const tokensPerStep: [RegExp, number][] = [
  [/olmo-?1b/i, 2048 * 2048],
  [/pythia/i, 1024 * 2048],
];

/** A point of a published series; tokens from the revision (`step1000-tokens4B`), else from the family's batch. */
export function publishedPoint(series: string, revision: string, step: number): Point {
  const named = /-tokens(\d+)B$/.exec(revision);
  const family = tokensPerStep.find(([pattern]) => pattern.test(series));
  const tokensSeen = named !== null ? Number(named[1]) * 1e9 : family === undefined ? null : step * family[1];
  return { revision, step, tokensSeen, stage: 'pretrain' };
}
