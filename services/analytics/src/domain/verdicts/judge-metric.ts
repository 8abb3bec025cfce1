import type { Verdict } from '@amuro/contracts';
import { farBelowChance } from './below-chance.ts';
import { exemplarsScored } from './exemplars-scored.ts';
import { firstRowsOnly } from './first-rows-only.ts';
import { leakage } from './leakage.ts';
import { missingRows } from './missing-rows.ts';
import { oneClassGolds } from './one-class-golds.ts';
import { oneClassPredictions } from './one-class-predictions.ts';
import { overflow } from './overflow.ts';
import type { MetricFacts } from './run-facts.ts';
import { seriesFindings } from './series-findings.ts';
import { unlabelledGolds } from './unlabelled-golds.ts';
import { type Doubt, type Rule, verdictOf } from './verdict.ts';

const rules: readonly Rule<MetricFacts>[] = [
  unlabelledGolds,
  oneClassGolds,
  missingRows,
  leakage,
  ...seriesFindings,
  exemplarsScored,
  oneClassPredictions,
  overflow,
  farBelowChance,
];

/** The verdict on one metric of one run, from that run alone. */
export function judgeMetric(facts: MetricFacts): Verdict {
  return verdictOf(doubtsOf(rules, facts));
}

/** The verdict on a published value by itself; the other values of its collection show the rest. */
export interface PublishedFacts {
  /** The number of rows that were scored, or their share, the first of the set; null for all. */
  limit: number | null;
}

export function judgePublished(facts: PublishedFacts): Verdict {
  return verdictOf(doubtsOf([firstRowsOnly], facts));
}

function doubtsOf<Facts>(some: readonly Rule<Facts>[], facts: Facts): Doubt[] {
  return some.flatMap(({ code, severity, check }) => {
    const detail = check(facts);
    return detail === null ? [] : [{ code, severity, detail }];
  });
}
