import type { Comparison } from '../comparison.ts';
import { formatChange, formatP } from '../format.ts';
import type { CorrectedTest } from './tested-pairs.ts';

/** A difference counts as measurable below this level, after correction. */
const alpha = 0.05;

const testNames: Readonly<Record<string, string>> = {
  mcnemar: 'McNemar',
  permutation: 'permutation test',
  normal: 'normal test',
};

/** The direction of a difference by its corrected test. */
export function direction(
  { difference }: Comparison,
  test: CorrectedTest | null,
): 'up' | 'down' | 'none' | 'untested' {
  if (test === null) return 'untested';
  if (test.pHolm >= alpha) return 'none';
  return difference > 0 ? 'up' : 'down';
}

/** `+0.44 [+0.38, +0.50] (300 rows; McNemar p < 0.001, p = 0.002 after Holm over 16 tests)` */
export function describeDifference(comparison: Comparison, test: CorrectedTest | null): string {
  const { difference, interval } = comparison;
  const bounds = interval === null ? '' : ` [${formatChange(interval.low)}, ${formatChange(interval.high)}]`;
  return `${formatChange(difference)}${bounds} (${describeBasis(comparison, test)})`;
}

function describeBasis({ pairs, standardError }: Comparison, test: CorrectedTest | null): string {
  const basis =
    pairs !== null
      ? `${pairs} rows`
      : standardError === null
        ? 'no standard errors'
        : 'published standard errors';
  if (test === null)
    return basis === 'no standard errors' ? 'not tested: no standard errors' : `${basis}; not tested`;
  const { name, pValue, pHolm, family } = test;
  if (family === 1) return `${basis}; ${testNames[name] ?? name} ${formatP(pValue)}`;
  const [own, adjusted] = [formatP(pValue), formatP(pHolm)];
  const corrected =
    own === adjusted ? `also after Holm over ${family} tests` : `${adjusted} after Holm over ${family} tests`;
  return `${basis}; ${testNames[name] ?? name} ${own}, ${corrected}`;
}
