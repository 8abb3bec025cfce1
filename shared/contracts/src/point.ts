import { z } from 'zod';
import { Name } from './ids.ts';

export const Point = z
  .strictObject({
    revision: Name.describe('Name of the point, such as `step1000`; unique in its series.'),
    step: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Optimizer steps since the stage began; null where the series does not say.'),
    tokensSeen: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Tokens seen since the stage began; null where the series does not say.'),
    stage: z.string().default('pretrain').describe('Stage of pre-training.'),
    ingredient: z
      .int()
      .positive()
      .optional()
      .describe("Which of several runs of one stage, such as those of OLMo-2's second stage."),
    order: z
      .int()
      .nonnegative()
      .optional()
      .describe('Place in the series, where it says neither step nor tokens.'),
  })
  .describe(
    'One point of a series. Points are ordered by stage, ingredient and position: the step, else the tokens, else the place in the series.',
  );
export type Point = z.infer<typeof Point>;

/** How far a point is within its stage and ingredient. */
export function pointPosition({ step, tokensSeen, order }: Omit<Point, 'revision' | 'stage'>): number {
  return step ?? tokensSeen ?? order ?? 0;
}

// Made once: a comparison that makes its own takes a hundred times as long.
const byStage = new Intl.Collator('en', { numeric: true });

/** Order of two points of a series: by stage (`stage2` before `stage10`), ingredient and position. */
export function comparePlaces(a: Point, b: Point): number {
  const stages = byStage.compare(a.stage, b.stage);
  return stages || (a.ingredient ?? 0) - (b.ingredient ?? 0) || pointPosition(a) - pointPosition(b);
}
