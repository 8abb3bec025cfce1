import type { MetricRecord } from '@amuro/contracts';

type Scale = Omit<MetricRecord, 'name' | 'label' | 'version' | 'corpus'>;

const fraction: Scale = {
  range: { low: 0, high: 1 },
  higherIsBetter: true,
  aggregation: 'mean',
  unit: null,
  sharesChance: false,
};
const cost: Scale = { ...fraction, range: { low: 0, high: null }, higherIsBetter: false };

/** Metrics of published results that the worker does not compute, by their names in lm-evaluation-harness, OLMES and papers. */
const foreignMetrics: readonly [names: string, scale: Scale][] = [
  [
    'acc acc_norm acc_bytes acc_mutual_info acc_norm_nosb acc_greedy acc_all acc_raw acc_per_token acc_per_char ' +
      'acc_per_byte acc_uncond mc1',
    { ...fraction, sharesChance: true },
  ],
  [
    'mc2 exact_match exact em f1 macro_f1 micro_f1 quasi_exact_match contains precision recall mrr r-1 r-2 pass-1 pass-10 ' +
      'rouge rouge1 rouge2 rougeL rougeLsum bleu_acc rouge1_acc rouge2_acc rougeL_acc bleurt_acc prompt_level_strict_acc ' +
      'prompt_level_loose_acc inst_level_strict_acc inst_level_loose_acc',
    fraction,
  ],
  [
    'best_exact best_f1 HasAns_exact HasAns_f1 NoAns_exact NoAns_f1 bleu chrf bleu_max rouge1_max rouge2_max rougeL_max',
    { ...fraction, range: { low: 0, high: 100 } },
  ],
  ['mcc matthews_corrcoef pearson spearman', { ...fraction, range: { low: -1, high: 1 } }],
  [
    'bleu_diff rouge1_diff rouge2_diff rougeL_diff logprob',
    { ...fraction, range: { low: null, high: null } },
  ],
  [
    'ppl perplexity word_perplexity byte_perplexity',
    { ...cost, range: { low: 1, high: null }, aggregation: 'corpus' },
  ],
  ['bits_per_byte bpb', { ...cost, unit: 'bits/byte', aggregation: 'ratio-of-sums' }],
  ['loss nll cross_entropy likelihood_diff likelihood_difference ter', cost],
  ['brier_score', { ...cost, range: { low: 0, high: 2 } }],
  // The share of stereotypes that a model prefers.
  ['pct_stereotype ece', { ...cost, range: { low: 0, high: 1 } }],
];

const byName = new Map(
  foreignMetrics.flatMap(([names, scale]) => names.split(' ').map((name) => [name, scale])),
);

/** What is known about a metric of published results; undefined for an unknown one. */
export function foreignMetric(name: string): Scale | undefined {
  return byName.get(name);
}
