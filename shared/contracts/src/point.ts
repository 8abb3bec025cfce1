import { z } from 'zod';
import { Name } from './ids.ts';

/** One point of a series. Its place is stage, ingredient and position: the step, else the tokens, else the place in the series. */
export const Point = z.strictObject({
  revision: Name,
  /** Optimizer steps since the stage began; null where the series does not say. */
  step: z.int().nonnegative().nullable(),
  /** Tokens seen since the stage began; null where the series does not say. */
  tokensSeen: z.int().nonnegative().nullable(),
  stage: z.string().default('pretrain'),
  /** Which of several runs of one stage, such as those of OLMo-2's second stage. */
  ingredient: z.int().positive().optional(),
  /** Place in the series, where it says neither step nor tokens. */
  order: z.int().nonnegative().optional(),
});
export type Point = z.infer<typeof Point>;

/** How far a point is within its stage and ingredient. */
export function pointPosition({ step, tokensSeen, order }: Omit<Point, 'revision' | 'stage'>): number {
  return step ?? tokensSeen ?? order ?? 0;
}

/** Order of two points of a series: by stage (`stage2` before `stage10`), ingredient and position. */
export function comparePlaces(a: Point, b: Point): number {
  const stages = a.stage.localeCompare(b.stage, 'en', { numeric: true });
  return stages || (a.ingredient ?? 0) - (b.ingredient ?? 0) || pointPosition(a) - pointPosition(b);
}
