import { formatChange, formatValue } from '../format.ts';
import { describeScale, improvement } from '../metric-scale.ts';
import { baselineName } from '../grid/display-names.ts';
import type { ComparedPair } from '../grid/study-pairs.ts';
import type { Measurement } from '../measurement.ts';
import { describeDifference, direction } from './describe-comparison.ts';
import type { Tested } from './tested-pairs.ts';

/** The result of a study on one set (or over several), in sentences made from its numbers. */
export interface Finding {
  /** The evaluation set, or what the average is over. */
  subject: string;
  text: string;
  /** Whether any number behind it is in doubt. */
  suspect: boolean;
  /** Which of the numbers are in doubt, and why. */
  doubts: string[];
  measurementIds: string[];
}

export type TestedPair = Tested<ComparedPair>;

/**
 * The effect of a tuning on one set. `latest` holds the comparisons at the checkpoint that the sentences are about, `all` those
 * of every checkpoint; null if there is nothing to compare with.
 */
export function describeSet(
  set: string,
  latest: readonly TestedPair[],
  all: readonly TestedPair[],
): Finding | null {
  const against = (kind: ComparedPair['against']) =>
    latest.filter((pair) => pair.against === kind && (pair.primary || kind === 'base'));
  // On a task outside its training, a tuning teaches nothing that the start of pre-training could have lacked.
  const related = latest.some(({ relation }) => relation !== 'cross-task');
  const base = against('base');
  const rules = against('baseline');
  const first = related ? against('first-point') : [];
  const extremes = extremesOf(all);
  const pairs = [...base, ...rules, ...first];
  if (pairs.length === 0) return null;
  const sentences = [
    base.map(describeChange).join('; '),
    extremes === null ? '' : describeExtremes(extremes),
    rules.map(besideRule).join('; '),
    ...first.map(besideFirst),
  ];
  const spoken = extremes === null ? pairs : [...pairs, extremes.least, extremes.most];
  const doubts = describeDoubts(spoken.flatMap(numbersOf));
  return {
    subject: set,
    text: sentences
      .filter(Boolean)
      .map((sentence) => `${capitalised(sentence)}.`)
      .join(' '),
    suspect: doubts.length > 0,
    doubts,
    measurementIds: [...new Set(pairs.flatMap(({ from, to }) => [from.id, to.id]))],
  };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

interface Extremes {
  count: number;
  least: TestedPair;
  most: TestedPair;
}

/** The checkpoints with the smallest and the largest gain; null if there are fewer than two. */
function extremesOf(all: readonly TestedPair[]): Extremes | null {
  const gains = all
    .filter(({ against, primary }) => against === 'base' && primary)
    .toSorted((a, b) => gainOf(a) - gainOf(b));
  const [least, most] = [gains[0], gains.at(-1)];
  return least === undefined || most === undefined || least === most
    ? null
    : { count: gains.length, least, most };
}

function describeExtremes({ count, least, most }: Extremes): string {
  const gain = formatChange(gainOf(least));
  if (gain === formatChange(gainOf(most))) return `at each of the ${count} checkpoints, the gain is ${gain}`;
  return `of the ${count} checkpoints, the gain is smallest ${describeGain(least)} and largest ${describeGain(most)}`;
}

function describeGain(pair: TestedPair): string {
  return `at ${pair.revision} (${formatChange(gainOf(pair))})`;
}

function gainOf({ comparison, to }: TestedPair): number {
  return improvement(to.scale, comparison.difference);
}

function besideRule({ baseline, comparison, test }: TestedPair): string {
  const words = {
    up: 'above',
    down: 'below',
    none: 'not measurably different from',
    untested: 'compared with',
  };
  const rule = baseline === null ? 'a surface rule' : baselineName(baseline);
  return `${words[direction(comparison, test)]} ${rule} (${formatValue(comparison.fromValue)}): ${describeDifference(comparison, test)}`;
}

function besideFirst({ comparison, from, to, test }: TestedPair): string {
  const [better, worse] = to.scale.higherIsBetter ? ['up', 'down'] : ['down', 'up'];
  const words = {
    [better!]: 'better than',
    [worse!]: 'worse than',
    none: 'not measurably different from',
    untested: 'compared with',
  };
  return `${words[direction(comparison, test)]} the same tuning of ${pointOf(from)} (${formatValue(comparison.fromValue)}): ${describeDifference(comparison, test)}`;
}

/** The metric on both sides and the difference between them. */
function describeChange({ comparison, to, test }: TestedPair): string {
  const { fromValue, toValue } = comparison;
  const words = {
    up: 'rises from',
    down: 'falls from',
    none: 'does not change measurably,',
    untested: 'goes from',
  };
  return `${describeScale(to.scale)} ${words[direction(comparison, test)]} ${formatValue(fromValue)} to ${formatValue(toValue)}: ${describeDifference(comparison, test)}`;
}

/** Which numbers are in doubt, and why. */
export function describeDoubts(
  numbers: readonly (readonly [name: string, measurement: Measurement])[],
): string[] {
  const doubts = numbers.flatMap(([name, { verdict }]) => {
    if (verdict.status === 'valid') return [];
    return `${name}: ${verdict.reasons.map(({ code }) => code.replaceAll('-', ' ')).join(', ')}`;
  });
  return [...new Set(doubts)];
}

function numbersOf({ against, tuning, revision, baseline, from, to }: TestedPair) {
  const other = {
    base: `base at ${revision}`,
    'first-point': `${tuning} at ${pointOf(from)}`,
    baseline: baseline === null ? 'surface rule' : baselineName(baseline),
  }[against];
  return [[`${tuning} at ${revision}`, to] as const, [other, from] as const];
}

function pointOf({ subject }: Measurement): string {
  return (subject.kind === 'baseline' ? undefined : subject.points[0]?.revision) ?? 'the first point';
}
