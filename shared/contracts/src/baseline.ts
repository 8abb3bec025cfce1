import { z } from 'zod';
import { workerRegistry } from './generated/worker-registry.ts';
import { methodRecord, type Method } from './method.ts';

export const BaselineRule = z
  .enum(workerRegistry.baselines.map(({ name }) => name))
  .describe(
    'Surface rule that answers without a model; a model must beat it to show that it has learned the task.',
  );
export type BaselineRule = z.infer<typeof BaselineRule>;

export const Baseline = z
  .strictObject({
    rule: BaselineRule,
    field: z
      .string()
      .nullable()
      .default(null)
      .describe('The one field that the rule reads (such as `hypothesis`); null: all of them.'),
  })
  .describe('A surface rule, and the field that it sees.');
export type Baseline = z.infer<typeof Baseline>;

/** The semantics version of a rule. */
export function ruleVersion(rule: BaselineRule): number {
  return workerRegistry.baselines.find(({ name }) => name === rule)!.version;
}

/** The rules whose answers are of the kind that a method gives. */
export function rulesFor(method: Method): BaselineRule[] {
  const { answers } = methodRecord(method);
  return workerRegistry.baselines.filter((rule) => rule.answers === answers).map(({ name }) => name);
}
