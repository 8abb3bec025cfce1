import { catalogueRows } from './catalogue-rows.ts';
import { controlCharacters } from './control-characters.ts';
import { duplicateRows } from './duplicate-rows.ts';
import { emptyFields } from './empty-fields.ts';
import { encodingFaults } from './encoding-faults.ts';
import { fewShotOverlap } from './few-shot-overlap.ts';
import type { FindingRule } from './finding-rule.ts';
import { firstNeverRight } from './first-never-right.ts';
import { goldPosition } from './gold-position.ts';
import { htmlEntities } from './html-entities.ts';
import { labelLeakage } from './label-leakage.ts';
import { labelsOutsideSet } from './labels-outside-set.ts';
import { leakage } from './leakage.ts';
import { oneClassGolds } from './one-class-golds.ts';
import { overLongRows } from './over-long-rows.ts';
import { rowCount } from './row-count.ts';
import { specialTokens } from './special-tokens.ts';
import { toolCalls } from './tool-calls.ts';
import { unlabelledRows } from './unlabelled-rows.ts';
import { unusableChats } from './unusable-chats.ts';

/** Every finding of a manifest, in order: each needs only one look at each row as it is written. */
export const findingRules: readonly FindingRule[] = [
  rowCount,
  catalogueRows,
  unlabelledRows,
  oneClassGolds,
  goldPosition,
  firstNeverRight,
  labelsOutsideSet,
  emptyFields,
  unusableChats,
  toolCalls,
  duplicateRows,
  leakage,
  fewShotOverlap,
  labelLeakage,
  overLongRows,
  htmlEntities,
  controlCharacters,
  encodingFaults,
  specialTokens,
];
