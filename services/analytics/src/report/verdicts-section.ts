import type { GridSummary } from '../domain/grid/summarise-grid.ts';
import { markup, type Markup } from './markup.ts';

/** Why cells are in doubt. */
export function verdictsSection({ reasons, verdicts }: GridSummary): Markup {
  return markup`<section><h2>How far to trust it</h2>
<p>By their primary metric, ${verdicts.valid} cells are valid, ${verdicts.suspect} suspect and ${verdicts.invalid} invalid.
Averages exclude invalid cells; suspect cells are included and marked.</p>
${
  reasons.length === 0
    ? null
    : markup`<div class="wide" tabindex="0"><table class="words"><thead><tr><th>reason</th><th>cells</th><th>for example</th></tr></thead><tbody>
${reasons.map(({ code, cells, example }) => markup`<tr><th scope="row">${code.replaceAll('-', ' ')}</th><td>${cells}</td><td>${example}</td></tr>`)}
</tbody></table></div>`
}</section>`;
}
