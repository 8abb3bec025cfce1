import type { Comparison } from '../comparison.ts';
import { formatChange, formatP, formatValue } from '../format.ts';
import { describeScale, improvement, type MetricScale } from '../metric-scale.ts';
import { baselineName } from '../grid/display-names.ts';
import type { ComparedPair } from '../grid/study-pairs.ts';

/** What a study shows on one set (or over several), in sentences made from its numbers. */
export interface Finding {
  /** The evaluation set, or what is averaged. */
  subject: string;
  text: string;
  /** Whether any number behind it is in doubt; the reasons stand in the tables. */
  suspect: boolean;
  measurementIds: string[];
}

/**
 * What a tuning did on one set. `latest` are the comparisons at the checkpoint that is spoken of, `all` those of every
 * checkpoint; null where there is nothing to compare with.
 */
export function describeSet(
  set: string,
  latest: readonly ComparedPair[],
  all: readonly ComparedPair[],
): Finding | null {
  const against = (kind: ComparedPair['against']) =>
    latest.filter((pair) => pair.against === kind && (pair.primary || kind === 'base'));
  // On a task it never saw, a tuning teaches nothing that the start of pre-training could have lacked.
  const related = latest.some(({ relation }) => relation !== 'cross-task');
  const base = against('base');
  const rules = against('baseline');
  const first = related ? against('first-point') : [];
  const pairs = [...base, ...rules, ...first];
  if (pairs.length === 0) return null;
  const sentences = [
    base.map(({ comparison, to }) => describeChange(comparison, to.scale)).join('; '),
    reach(all),
    rules.map(besideRule).join('; '),
    ...first.map(besideFirst),
  ];
  return {
    subject: set,
    text: sentences
      .filter(Boolean)
      .map((sentence, index) => `${index === 0 ? sentence : capitalised(sentence)}.`)
      .join(' '),
    suspect: pairs.some(({ from, to }) => from.verdict.status !== 'valid' || to.verdict.status !== 'valid'),
    measurementIds: [...new Set(pairs.flatMap(({ from, to }) => [from.id, to.id]))],
  };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Where over pre-training the gain was least and most, if it could differ. */
function reach(all: readonly ComparedPair[]): string {
  const gains = all
    .filter(({ against, primary }) => against === 'base' && primary)
    .toSorted((a, b) => gainOf(a) - gainOf(b));
  const [least, most] = [gains[0], gains.at(-1)];
  if (least === undefined || most === undefined || gains.length < 2) return '';
  return `Over the ${gains.length} checkpoints the gain goes from ${gainAt(least)} to ${gainAt(most)}`;
}

function gainOf({ comparison, to }: ComparedPair): number {
  return improvement(to.scale, comparison.difference);
}

function gainAt(pair: ComparedPair): string {
  return `${formatChange(gainOf(pair))} at ${pair.revision}`;
}

function besideRule({ baseline, comparison }: ComparedPair): string {
  const words = { up: 'above', down: 'below', none: 'not measurably different from' }[direction(comparison)];
  const rule = baseline === null ? 'a rule' : baselineName(baseline);
  return `${words} ${rule} (${formatValue(comparison.fromValue)})${byHowMuch(comparison)}`;
}

function besideFirst({ comparison, from, to }: ComparedPair): string {
  const start = from.subject.kind === 'checkpoint' ? from.subject.points[0]?.revision : undefined;
  const { higherIsBetter } = to.scale;
  const words = {
    up: higherIsBetter ? 'better than' : 'worse than',
    down: higherIsBetter ? 'worse than' : 'better than',
    none: 'not measurably different from',
  }[direction(comparison)];
  return `${words} the same tuning of ${start ?? 'the first point'} (${formatValue(comparison.fromValue)})${byHowMuch(comparison)}`;
}

function byHowMuch(comparison: ComparedPair['comparison']): string {
  return `${direction(comparison) === 'none' ? ':' : ' by'} ${describeDifference(comparison)}`;
}

/** Whether an interval lets a direction be told; without one none can. */
function direction({ interval }: Comparison): 'up' | 'down' | 'none' {
  if (interval === null) return 'none';
  if (interval.low > 0) return 'up';
  return interval.high < 0 ? 'down' : 'none';
}

/** `+0.44 [+0.38, +0.50]` */
function describeDifference({ difference, interval }: Comparison): string {
  if (interval === null) return formatChange(difference);
  return `${formatChange(difference)} [${formatChange(interval.low)}, ${formatChange(interval.high)}]`;
}

/** The metric on both sides and what lies between them, with the rows and the test where there is one. */
function describeChange(comparison: Comparison, scale: MetricScale): string {
  const { fromValue, toValue, pairs, mcnemarPValue } = comparison;
  const verb =
    comparison.interval === null
      ? 'goes'
      : { up: 'rises', down: 'falls', none: 'does not change measurably' }[direction(comparison)];
  const test = mcnemarPValue === null ? '' : `, McNemar ${formatP(mcnemarPValue)}`;
  return `${describeScale(scale)} ${verb}, ${formatValue(fromValue)} to ${formatValue(toValue)}: ${describeDifference(comparison)} (${pairs === null ? 'published standard errors' : `${pairs} rows`}${test})`;
}
