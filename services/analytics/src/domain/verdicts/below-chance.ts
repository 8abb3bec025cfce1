import type { MetricFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** Worse than guessing beyond doubt: more often a wrong label mapping or parser than a model that errs on purpose. */
export const belowChance: Rule<Pick<MetricFacts, 'chanceLevel' | 'upperBound' | 'value'>> = {
  code: 'below-chance',
  severity: 'suspect',
  check: ({ chanceLevel, upperBound, value }) => {
    if (chanceLevel === null || upperBound === null || upperBound >= chanceLevel) return null;
    const [shown, upper, chance] = [value, upperBound, chanceLevel].map((number) => number.toFixed(3));
    return `the value ${shown} has an upper 95 % bound of ${upper}, below the chance level ${chance}`;
  },
};
