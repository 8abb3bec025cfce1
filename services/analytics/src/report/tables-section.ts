import { formatValue } from '../domain/format.ts';
import { baselineName, evaluationTitle } from '../domain/grid/display-names.ts';
import {
  type Evaluation,
  findCell,
  type Grid,
  type GridCell,
  measured,
  primaryMetric,
  rulesOn,
  type Series,
} from '../domain/grid/grid.ts';
import { placeOf } from '../domain/grid/relation.ts';
import { lastValuesSection } from './last-values-section.ts';
import { markup, type Markup } from './markup.ts';
import { valueOf } from './value-of.ts';
import type { ReportInput } from './report-input.ts';

/** Every cell by point and tuning, one table per evaluation and metric; for a large collection, each set's last values. */
export function tablesSection({ grid, scope }: ReportInput): Markup {
  if (!scope.everyCheckpoint) return lastValuesSection(grid);
  return markup`<section><h2>Tables</h2>
<p class="muted">Value and 95 % interval; <span class="suspect">?</span> suspect, <span class="invalid">\u00d7</span> invalid.</p>
${grid.series.map((series) =>
  grid.evaluations.map((evaluation) => {
    const [primary, ...others] = evaluation.metrics;
    const folded = others.map((metric) => tableOf(grid, series, evaluation, metric));
    return markup`<article><h3>${evaluationTitle(grid, evaluation.name)}</h3>
<p class="muted">${factsOf(grid, evaluation, series)}</p>
${tableOf(grid, series, evaluation, primary ?? '')}
${folded.length === 0 ? null : markup`<details><summary>${others.join(', ')}</summary>${folded}</details>`}</article>`;
  }),
)}</section>`;
}

function factsOf(grid: Grid, evaluation: Evaluation, { name }: Series): string {
  const { task, format, shots, method, rows, chanceLevel } = evaluation;
  const place = placeOf(grid, evaluation);
  const parts = [name, task, ...(place === null ? [] : [place]), `format ${format}`, `${shots} shots`];
  if (method !== null) parts.push(`method ${method}`);
  if (rows !== null) parts.push(`${rows} rows`);
  if (chanceLevel !== null) parts.push(`chance ${formatValue(chanceLevel)}`);
  return parts.join(' \u00b7 ');
}

function tableOf(grid: Grid, series: Series, evaluation: Evaluation, metric: string): Markup {
  const rules = rulesOn(grid, evaluation);
  const rows = series.points.map(
    ({ revision }) =>
      markup`<tr><th scope="row">${revision}</th>${grid.tunings.map(({ name }) =>
        entryOf(
          findCell(grid, { series: series.name, revision, tuning: name, evaluation: evaluation.name }),
          metric,
        ),
      )}</tr>`,
  );
  const ruleRows = rules.flatMap((rule) => {
    const { baseline } = rule.cell;
    if (baseline === null || measured(rule, metric) === null) return [];
    const name = `${baselineName(baseline)}, rows of ${baseline.tuning}`;
    return markup`<tr class="rule"><th scope="row">${name}</th>${entryOf(rule, metric)}${grid.tunings.slice(1).map(() => markup`<td></td>`)}</tr>`;
  });
  const caption = metric === primaryMetric(evaluation) ? metric : `${metric} (not the primary metric)`;
  return markup`<div class="wide" tabindex="0"><table><caption>${caption}</caption>
<thead><tr><th scope="col">checkpoint</th>${grid.tunings.map(({ name }) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}${ruleRows}</tbody></table></div>`;
}

function entryOf(cell: GridCell | undefined, metric: string): Markup {
  const measurement = measured(cell, metric);
  if (measurement !== null) return valueOf(measurement);
  const state = cell?.cell.state ?? 'absent';
  return markup`<td class="none" title="${cell?.cell.reason ?? state}">${state === 'measured' ? '\u2013' : state}</td>`;
}
