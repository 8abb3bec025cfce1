import type { RunFacts } from './run-facts.ts';
import type { Measurement } from '../measurement.ts';
import type { Rule } from './verdict.ts';

/** All rows got the same answer: the value is the share of that answer among the golds, not what the model knows. */
export const oneClassPredictions: Rule<RunFacts> = {
  code: 'one-class-predictions',
  severity: 'suspect',
  check: ({ answers, rowsScored, constantByDesign }) => {
    const distinct = Object.keys(answers);
    if (constantByDesign || rowsScored < 2 || distinct.length !== 1) return null;
    if (distinct[0] === '') return `none of the ${rowsScored} rows got an answer`;
    return `all ${rowsScored} rows got the answer ${JSON.stringify(distinct[0]!.slice(0, 60))}`;
  },
};

/** Whether the verdict on a measurement includes a constant answer. */
export function hasConstantAnswer({ verdict }: Measurement): boolean {
  return verdict.reasons.some(({ code }) => code === oneClassPredictions.code);
}
