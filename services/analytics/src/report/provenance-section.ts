import { confidenceLevel, defaultResamples } from '@amuro/statistics';
import { addressOf } from '../domain/grid/display-names.ts';
import { measured } from '../domain/grid/grid.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportInput } from './report-input.ts';
import { omittedNote } from './report-scope.ts';

/** The origin of every number: ids, digests, settings. */
export function provenanceSection({ grid, scope, revision, updatedAt, sets }: ReportInput): Markup {
  const { collectionId, report, cells } = grid;
  return markup`<section><h2>Where it comes from</h2>
<dl class="facts">
<div><dt>${collectionId.startsWith('imp_') ? 'Import' : 'Study'}</dt><dd><code>${collectionId}</code>, revision ${revision} of ${updatedAt}</dd></div>
${report.extends === null ? null : markup`<div><dt>Extends</dt><dd><code>${report.extends}</code></dd></div>`}
<div><dt>Intervals</dt><dd>percentile bootstrap, ${defaultResamples} resamples, level ${confidenceLevel}; the seed of each is derived from the keys of what it estimates</dd></div>
<div><dt>Standard error</dt><dd>sample standard deviation divided by the square root of n</dd></div>
</dl>
<details><summary>${sets.length} prepared sets</summary><div class="wide" tabindex="0"><table class="words"><thead><tr><th>dataset</th><th>rows</th><th>licence</th><th>source</th><th>id</th><th>digest</th></tr></thead><tbody>
${sets.map(
  ({ dataset, rows, licence, source, preparedSetId, digest }) =>
    markup`<tr><th scope="row">${dataset}</th><td>${rows}</td><td>${licence}</td><td>${source}</td><td><code>${preparedSetId}</code></td><td><code>${digest.slice(0, 16)}</code></td></tr>`,
)}</tbody></table></div></details>
<details><summary>${Math.min(cells.length, scope.listedCells)} of ${cells.length} cells with their scoring runs</summary><div class="wide" tabindex="0"><table class="words"><thead><tr><th>cell</th><th>id</th><th>scoring run</th><th>digest</th><th>measurement</th></tr></thead><tbody>
${cells.slice(0, scope.listedCells).map((entry) => {
  const measurement = measured(entry);
  const run = measurement?.scoringRun;
  const source = measurement?.published;
  return markup`<tr><th scope="row">${addressOf(entry)}</th><td><code>${entry.cell.id}</code></td><td><code>${run?.id ?? (source ? `${source.file}, ${source.at}` : '')}</code></td><td><code>${(run ?? source)?.digest.slice(0, 16) ?? ''}</code></td><td><code>${measurement?.id ?? ''}</code></td></tr>`;
})}</tbody></table></div>${omittedNote(grid, cells.length - scope.listedCells, 'cells')}</details></section>`;
}
