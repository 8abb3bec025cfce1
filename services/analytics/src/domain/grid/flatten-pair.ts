import type { CsvValue } from '../to-csv.ts';
import { baselineName } from './display-names.ts';
import type { ComparedPair } from './study-pairs.ts';

/** A paired comparison as one row of a table. */
export function flattenPair({ comparison, from, to, ...pair }: ComparedPair): Record<string, CsvValue> {
  const { metric, pairs, unpaired, fromValue, toValue, difference, standardError, interval, flips } =
    comparison;
  return {
    against: pair.against,
    baseline: pair.baseline === null ? null : baselineName(pair.baseline),
    series: pair.series,
    revision: pair.revision,
    tuning: pair.tuning,
    evaluation: pair.evaluation,
    relation: pair.relation,
    metric,
    basis: comparison.basis,
    pairs,
    unpairedFrom: unpaired?.from,
    unpairedTo: unpaired?.to,
    fromValue,
    toValue,
    difference,
    standardError,
    low: interval?.low,
    high: interval?.high,
    learned: flips?.learned,
    forgotten: flips?.forgotten,
    kept: flips?.kept,
    never: flips?.never,
    mcnemarPValue: comparison.mcnemarPValue,
    fromVerdict: from.verdict.status,
    toVerdict: to.verdict.status,
    measurementIds: `${from.id} ${to.id}`,
    cellIds: pair.cellIds.join(' '),
  };
}
