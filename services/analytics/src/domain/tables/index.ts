import { belowChance } from './below-chance.ts';
import { cost } from './cost.ts';
import { coverage } from './coverage.ts';
import { dichotomy } from './dichotomy.ts';
import { flips } from './flips.ts';
import { formatSensitivity } from './format-sensitivity.ts';
import { gainsByGroup } from './gains-by-group.ts';
import { outOfDomainRatios } from './out-of-domain-ratios.ts';
import { perClassAccuracy } from './per-class-accuracy.ts';
import { recipes } from './recipes.ts';
import { scoringMethods } from './scoring-methods.ts';
import { seedVariance } from './seed-variance.ts';
import type { TableKind } from './table.ts';
import { taskTransfer } from './task-transfer.ts';
import { tests } from './tests.ts';
import { turningPoints } from './turning-points.ts';
import { verdicts } from './verdicts.ts';

/** Every kind of table, in listing order. */
export const tableKinds: readonly TableKind[] = [
  gainsByGroup,
  dichotomy,
  turningPoints,
  outOfDomainRatios,
  taskTransfer,
  formatSensitivity,
  scoringMethods,
  tests,
  flips,
  perClassAccuracy,
  seedVariance,
  recipes,
  coverage,
  verdicts,
  belowChance,
  cost,
];
