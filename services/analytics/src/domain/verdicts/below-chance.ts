import { holm } from '@amuro/statistics';
import { formatP } from '../format.ts';
import type { Grid, GridCell } from '../grid/grid.ts';
import type { Measurement } from '../measurement.ts';
import { type ChanceTest, chanceTest, describeChanceTest } from './chance-test.ts';
import type { CurveDoubt } from './curve.ts';
import { isConstantRule, type MetricFacts } from './run-facts.ts';
import type { Rule } from './verdict.ts';

/** A value counts as below chance under this level, after correction. */
export const chanceAlpha = 0.05;
/** A run by itself does not know how many other values it will be seen with: a value that it flags holds among this many. */
const mostTests = 50_000;
const code = 'below-chance';

/** Worse than guessing beyond doubt: more likely a wrong label mapping or parser than a model that errs on purpose. */
export const farBelowChance: Rule<MetricFacts> = {
  code,
  severity: 'suspect',
  check: ({ againstChance, constantByDesign, answers }) => {
    // A constant answer has a verdict of its own.
    if (againstChance === null || constantByDesign || Object.keys(answers).length === 1) return null;
    if (againstChance.pValue * mostTests >= chanceAlpha) return null;
    return `${describeChanceTest(againstChance)}, below ${chanceAlpha} even among ${mostTests.toLocaleString('en')} tests`;
  },
};

export interface CollectionTest extends ChanceTest {
  cell: GridCell;
  measurement: Measurement;
  /** Adjusted by Holm over all values of the collection that are tested. */
  pHolm: number;
}

/** Values of a collection that are worse than guessing after correction for the number of tests and are not yet flagged. */
export function belowChance(tests: readonly CollectionTest[]): CurveDoubt[] {
  const found = tests.filter(
    ({ pHolm, measurement }) =>
      pHolm < chanceAlpha && !measurement.verdict.reasons.some((reason) => reason.code === code),
  );
  return found.map((test) => ({
    measurementId: test.measurement.id,
    code,
    detail: `${describeChanceTest(test)}, ${formatP(test.pHolm)} after Holm over the ${tests.length} tests of the collection`,
  }));
}

/** Tests every value of a collection that has a chance level and a number of rows, except constant answers. */
export function chanceTests(
  { cells }: Grid,
  isConstant: (measurement: Measurement) => boolean,
): CollectionTest[] {
  const tests = cells.flatMap((cell) =>
    [...cell.measurements.values(), ...cell.others].flatMap((measurement) => {
      if (isConstant(measurement) || isConstantRule(measurement.subject)) return [];
      const test = chanceTest(measurement);
      return test === null ? [] : [{ cell, measurement, ...test }];
    }),
  );
  const adjusted = holm(tests.map(({ pValue }) => pValue));
  return tests.map((test, index) => ({ ...test, pHolm: adjusted[index]! }));
}
