import {
  type Evaluation,
  findCell,
  type Grid,
  measured,
  primaryMetric,
  type Series,
  type Tuning,
} from '../domain/grid/grid.ts';
import { markup, type Markup } from './markup.ts';
import { omittedNote } from './report-scope.ts';
import { shortValueOf } from './value-of.ts';

/** The number of rows that a page can hold: one per evaluation and tuning. */
const mostRows = 600;

/** The last measured value of each evaluation, tuning and series, used if tables by checkpoint would fill hundreds of pages. */
export function lastValuesSection(grid: Grid): Markup {
  const { series, evaluations, tunings, cells } = grid;
  const rows = evaluations.flatMap((evaluation) =>
    tunings.flatMap((tuning) => {
      const entries = series.map((each) => lastOf(grid, each, tuning, evaluation));
      return entries.every((entry) => entry === null) ? [] : [{ evaluation, tuning, entries }];
    }),
  );
  const shown = rows.slice(0, mostRows);
  const values = shown.flatMap(({ entries }) => entries.filter((entry) => entry !== null)).length;
  const all = cells.reduce((sum, { measurements, others }) => sum + measurements.size + others.length, 0);
  return markup`<section><h2>Tables</h2>
<p class="muted">The last measured value of each evaluation by its primary metric; point at it for its checkpoint and interval.
<span class="suspect">?</span> suspect, <span class="invalid">\u00d7</span> invalid.</p>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">evaluation</th><th scope="col">metric</th><th scope="col">tuning</th>${series.map(
    ({ name }) => markup`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>
${shown.map(
  ({ evaluation, tuning, entries }) =>
    markup`<tr><th scope="row">${evaluation.name}</th><td>${primaryMetric(evaluation)}</td><td>${tuning.name}</td>${entries.map((entry) => entry ?? markup`<td class="none">\u2013</td>`)}</tr>`,
)}</tbody></table></div>${omittedNote(grid, all - values, 'values (other checkpoints and metrics)')}</section>`;
}

function lastOf(grid: Grid, series: Series, tuning: Tuning, evaluation: Evaluation): Markup | null {
  for (const { revision } of series.points.toReversed()) {
    const address = { series: series.name, revision, tuning: tuning.name, evaluation: evaluation.name };
    const measurement = measured(findCell(grid, address));
    if (measurement !== null) return shortValueOf(measurement, revision);
  }
  return null;
}
