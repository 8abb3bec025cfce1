/** Semantics version of each operation; raise it when the same settings and inputs mean another result. */
export const operationVersions = {
  dataset: 1,
  'prepare-set': 1,
  'token-statistics': 1,
  'train-tokenizer': 1,
  'random-start': 1,
  series: 1,
  train: 1,
  'trained-checkpoint': 1,
  score: 1,
  baseline: 1,
  rescore: 1,
  measure: 1,
  import: 1,
  cell: 1,
  study: 1,
} as const;
export type Operation = keyof typeof operationVersions;
