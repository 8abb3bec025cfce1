import { annotationArtefacts } from './annotation-artefacts.ts';
import { nearDuplicateRows } from './near-duplicate-rows.ts';
import { nearFewShotOverlap } from './near-few-shot-overlap.ts';
import { nearLeakage } from './near-leakage.ts';
import { nearPoolOverlap } from './near-pool-overlap.ts';
import type { WholeSetRule } from './whole-set-rule.ts';

/** Raised whenever a rule changes what it finds: kept findings of an older version are found anew. */
export const wholeSetVersion = 2;

/** Rows of a set, of its pool and of its others that are looked at: bounds memory and time. */
export const mostRowsExamined = 100_000;

/** Every finding that takes all rows at once, in the order in which they are listed, after those of the manifest. */
export const wholeSetRules: readonly WholeSetRule[] = [
  nearDuplicateRows,
  nearLeakage,
  nearFewShotOverlap,
  nearPoolOverlap,
  annotationArtefacts,
];
