import { z } from 'zod';
import { workerRegistry } from './generated/worker-registry.ts';
import { methodRecord, type Method } from './method.ts';

/** Surface rules that a model must beat. `field` limits a rule to one dataset column (hypothesis-only bias). */
export const BaselineRule = z.enum(workerRegistry.baselines.map(({ name }) => name));
export type BaselineRule = z.infer<typeof BaselineRule>;

export const Baseline = z.strictObject({ rule: BaselineRule, field: z.string().nullable().default(null) });
export type Baseline = z.infer<typeof Baseline>;

/** The rules whose answers are of the kind that a method gives. */
export function rulesFor(method: Method): BaselineRule[] {
  const { answers } = methodRecord(method);
  return workerRegistry.baselines.filter((rule) => rule.answers === answers).map(({ name }) => name);
}
