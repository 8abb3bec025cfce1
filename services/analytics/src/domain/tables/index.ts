import { cost } from './cost.ts';
import { coverage } from './coverage.ts';
import { gainsByGroup } from './gains-by-group.ts';
import type { TableKind } from './table.ts';

/** Every kind of table, in the order in which they are listed. */
export const tableKinds: readonly TableKind[] = [gainsByGroup, cost, coverage];
