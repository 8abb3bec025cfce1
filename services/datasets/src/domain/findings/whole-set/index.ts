import { annotationArtefacts } from './annotation-artefacts.ts';
import { nearDuplicateRows } from './near-duplicate-rows.ts';
import { nearFewShotOverlap } from './near-few-shot-overlap.ts';
import { nearLeakage } from './near-leakage.ts';
import { nearPoolOverlap } from './near-pool-overlap.ts';
import type { WholeSetRule } from './whole-set-rule.ts';

/** Raised whenever a rule changes its findings: stored findings of an older version are computed again. */
export const wholeSetVersion = 2;

/** How many rows of a set, of its pool and of its other sets are looked at: bounds memory and time. */
export const mostRowsExamined = 100_000;

/** Every finding that needs all rows at once, in listing order, after those of the manifest. */
export const wholeSetRules: readonly WholeSetRule[] = [
  nearDuplicateRows,
  nearLeakage,
  nearFewShotOverlap,
  nearPoolOverlap,
  annotationArtefacts,
];
