import { addressOf } from '../domain/grid/display-names.ts';
import type { GridSummary } from '../domain/grid/summarise-grid.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportInput } from './report-input.ts';
import { omittedNote } from './report-scope.ts';

/** Cells without a measurement, by reason; each is listed, up to as many as a page can hold. */
export function missingSection(
  { grid, scope }: ReportInput,
  { missing, cells, measured }: GridSummary,
): Markup {
  if (missing.length === 0)
    return markup`<section><h2>What is missing</h2><p>Nothing: all ${cells} cells are measured.</p></section>`;
  return markup`<section><h2>What is missing</h2><p>${cells - measured} of ${cells} cells are not measured.</p><ul>
${missing.map(
  ({ state, reason, cells: list }) => markup`<li><b>${list.length} ${state}</b>: ${reason}
<details><summary>which</summary><ul>${list.slice(0, scope.listedCells).map((entry) => markup`<li>${addressOf(entry)}</li>`)}</ul>${omittedNote(grid, list.length - scope.listedCells, 'cells')}</details></li>`,
)}</ul></section>`;
}
