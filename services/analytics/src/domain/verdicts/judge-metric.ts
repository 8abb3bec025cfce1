import type { Verdict } from '@amuro/contracts';
import { belowChance } from './below-chance.ts';
import { exemplarsScored } from './exemplars-scored.ts';
import { leakage } from './leakage.ts';
import type { MetricFacts } from './metric-facts.ts';
import { missingRows } from './missing-rows.ts';
import { oneClassGolds } from './one-class-golds.ts';
import { oneClassPredictions } from './one-class-predictions.ts';
import { overflow } from './overflow.ts';
import type { Rule } from './rule.ts';
import { unlabelledGolds } from './unlabelled-golds.ts';
import { verdictOf } from './verdict-of.ts';

const rules: readonly Rule<MetricFacts>[] = [
  unlabelledGolds,
  oneClassGolds,
  missingRows,
  leakage,
  exemplarsScored,
  oneClassPredictions,
  overflow,
  belowChance,
];

/** Verdict on one metric of one run, from that run alone. */
export function judgeMetric(facts: MetricFacts): Verdict {
  return verdictOf(
    rules.flatMap(({ code, severity, check }) => {
      const detail = check(facts);
      return detail === null ? [] : [{ code, severity, detail }];
    }),
  );
}
