import { duplicateRows } from './duplicate-rows.ts';
import { emptyFields } from './empty-fields.ts';
import { fewShotOverlap } from './few-shot-overlap.ts';
import type { FindingRule } from './finding-rule.ts';
import { htmlEntities } from './html-entities.ts';
import { labelsOutsideSet } from './labels-outside-set.ts';
import { leakage } from './leakage.ts';
import { oneClassGolds } from './one-class-golds.ts';
import { rowCount } from './row-count.ts';
import { unlabelledRows } from './unlabelled-rows.ts';

/** Every finding, in the order in which a manifest lists them. */
export const findingRules: readonly FindingRule[] = [
  rowCount,
  unlabelledRows,
  oneClassGolds,
  labelsOutsideSet,
  emptyFields,
  duplicateRows,
  leakage,
  fewShotOverlap,
  htmlEntities,
];
