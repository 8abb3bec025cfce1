import { formatValue } from '../format.ts';
import type { FormatPair } from '../grid/format-groups.ts';
import type { Comparison } from '../comparison.ts';
import { describeDifference, direction } from './describe-comparison.ts';
import { describeDoubts, type Finding } from './describe-set.ts';
import type { Tested } from './tested-pairs.ts';

export type TestedFormats = Tested<FormatPair & { comparison: Comparison }>;

/**
 * Whether the prompt format matters to one tuning at a checkpoint: tests every two formats of each dataset. Null if there are
 * none.
 */
export function describeFormats(pairs: readonly TestedFormats[]): Finding | null {
  const [largest] = pairs.toSorted(
    (a, b) => Math.abs(b.comparison.difference) - Math.abs(a.comparison.difference),
  );
  if (largest === undefined) return null;
  const tested = pairs.filter(({ test }) => test !== null);
  const differing = tested.filter(({ comparison, test }) => direction(comparison, test) !== 'none');
  const sets = new Set(pairs.map(({ dataset }) => dataset));
  const affected = new Set(differing.map(({ dataset }) => dataset));
  const answer =
    tested.length === 0
      ? 'Whether it matters cannot be tested without rows or standard errors'
      : affected.size === 0
        ? `No two prompt formats differ measurably on ${sets.size === 1 ? 'the one set' : `any of ${sets.size} sets`} with several`
        : `It matters on ${affected.size} of ${sets.size} sets: ${differing.length} of ${tested.length} pairs of formats differ`;
  const { dataset, formats, comparison, test } = largest;
  const [from, to] = [comparison.fromValue, comparison.toValue].map((value) => formatValue(value));
  const doubts = describeDoubts(
    pairs.flatMap((pair) => [
      [`${pair.dataset} in ${pair.formats[0]}`, pair.from] as const,
      [`${pair.dataset} in ${pair.formats[1]}`, pair.to] as const,
    ]),
  );
  return {
    subject: [...sets].join(', '),
    text:
      `${answer}. Largest difference: ${dataset}, ${formats[0]} ${from}, ${formats[1]} ${to}: ` +
      `${describeDifference(comparison, test)}.`,
    suspect: doubts.length > 0,
    doubts,
    measurementIds: [...new Set(pairs.flatMap((pair) => [pair.from.id, pair.to.id]))],
  };
}
