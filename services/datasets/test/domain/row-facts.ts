import type { InspectionContext } from '../../src/domain/findings/finding-rule.ts';
import type { ObservedRow } from '../../src/domain/findings/inspected-row.ts';
import type { RowFacts } from '../../src/domain/findings/row-facts.ts';
import { createRowFactCollector } from '../../src/domain/rows/collect-row-facts.ts';

/** What is noted of rows that all findings look at. */
export function noted(rows: readonly ObservedRow[], context: InspectionContext): RowFacts {
  const collector = createRowFactCollector(context, rows.length);
  for (const row of rows) collector.add(row);
  return collector.facts();
}
