import type { LookContext, ObservedRow } from '../../src/domain/findings/finding-rule.ts';
import type { NotedRows } from '../../src/domain/findings/noted-rows.ts';
import { createRowNoter } from '../../src/domain/row-noter.ts';

/** What is noted of rows that all findings look at. */
export function noted(rows: readonly ObservedRow[], context: LookContext): NotedRows {
  const noter = createRowNoter(context, rows.length);
  for (const row of rows) noter.note(row);
  return noter.noted();
}
