import { annotationArtefacts } from './annotation-artefacts.ts';
import { nearDuplicateRows } from './near-duplicate-rows.ts';
import { nearFewShotOverlap } from './near-few-shot-overlap.ts';
import { nearLeakage } from './near-leakage.ts';
import type { WholeSetRule } from './whole-set-rule.ts';

/** Raised whenever a rule changes what it finds: kept findings of an older version are found anew. */
export const wholeSetVersion = 1;

/** Every finding that takes all rows at once, in the order in which they are listed, after those of the manifest. */
export const wholeSetRules: readonly WholeSetRule[] = [
  nearDuplicateRows,
  nearLeakage,
  nearFewShotOverlap,
  annotationArtefacts,
];
