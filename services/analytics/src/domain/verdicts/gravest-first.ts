import { doubtfulPoints } from './doubtful-points.ts';

/** The reasons of verdicts by weight: what makes a number wrong, then what may; the common and mild ones last. */
const gravestFirst: readonly string[] = [
  'unlabelled-golds',
  'one-class-golds',
  'missing-rows',
  'leakage',
  ...doubtfulPoints,
  'two-digests',
  'duplicate-cell',
  'dip',
  'replicates-disagree',
  'implausible-start',
  'below-chance',
  'one-class-predictions',
  'exemplars-scored',
  'overflow',
  'first-rows-only',
];

/** The place of a reason in a list that has the gravest first; an unknown one comes before those that are common and mild. */
export function weightOf(code: string): number {
  const place = gravestFirst.indexOf(code);
  return place === -1 ? gravestFirst.indexOf('below-chance') : place;
}
