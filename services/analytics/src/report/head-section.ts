import { formatCount } from '../domain/format.ts';
import type { GridSummary } from '../domain/grid/summarise-grid.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportInput } from './report-input.ts';

/** Title, question, and what was asked, in a few lines. */
export function headSection({ grid, updatedAt }: ReportInput, summary: GridSummary): Markup {
  const { report, series, tunings, evaluations } = grid;
  const points = series.map(({ name, points: all }) => {
    const last = all.at(-1);
    const end = last?.tokensSeen ? `, up to ${formatCount(last.tokensSeen)} tokens` : '';
    return `${name} (${all.length} checkpoints${end})`;
  });
  const trained = tunings.slice(1).map(({ name, datasets }) => {
    const sets = datasets.map(({ name: set, rows }) => (rows === null ? set : `${set}, ${rows} rows`));
    return `${name} (${sets.join(', then ')})`;
  });
  const date = updatedAt.slice(0, 16).replace('T', ' ');
  return markup`<header>
<p class="kicker">Study ${report.name} \u00b7 ${report.state} \u00b7 ${date} UTC</p>
<h1>${report.title}</h1>
${report.question === null ? null : markup`<p class="question">${report.question}</p>`}
<dl class="facts">
<div><dt>Series</dt><dd>${points.join('; ')}</dd></div>
<div><dt>Tunings</dt><dd>base${trained.map((tuning) => `, ${tuning}`)}</dd></div>
<div><dt>Evaluations</dt><dd>${evaluations.length}, on ${new Set(evaluations.map(({ datasetName }) => datasetName)).size} sets</dd></div>
<div><dt>Cells</dt><dd>${summary.measured} of ${summary.cells} measured: ${summary.verdicts.valid} valid, ${summary.verdicts.suspect} suspect, ${summary.verdicts.invalid} invalid</dd></div>
</dl>
</header>`;
}
