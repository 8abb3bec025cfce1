import { formatPercent } from '../../domain/format.ts';
import { baseTuning, findCell, type Grid, measured } from '../../domain/grid/grid.ts';
import { type RatioOfChange, ratiosOfChange } from '../../domain/grid/ratios-of-change.ts';
import { type Bar, barPanel } from '../drawing/bar-panel.ts';
import { color, lineColor } from '../drawing/themes.ts';
import { clippedNote } from '../drawing/value-axis.ts';
import { type Figure, type FigureKind, type FigureRow, selectNamed } from '../figure-kind.ts';
import { summariseGroup } from '../group-summary.ts';
import { describeChange, describeEstimate, measurementLink, rowsLink } from '../mark.ts';

/** Mean ratio of change of each tuning outside its own domain, with the ratio of every cell. */
export const meanRatioOfChangeFigure: FigureKind = {
  kind: 'mean-ratio-of-change',
  description: 'Mean ratio of change, eq. (1), of each tuning on other sets, with the cells behind it',
  inReport: true,
  series: 'together',
  pairs: () => [],
  draw: (grid, _compared, options): Figure => {
    const names = grid.tunings.map(({ name }) => name);
    const groups = selectNamed(grid.tunings, options.tunings).flatMap(({ name }) =>
      ratiosOfChange(grid)
        .filter(({ tuning, point }) => tuning === name && point === null)
        .toSorted((a, b) => b.scope.localeCompare(a.scope)),
    );
    const bars = groups.flatMap((group): Bar | [] => {
      const { tuning, scope, used } = group;
      const ratios = used.map(({ ratio }) => ratio);
      const summary = summariseGroup(ratios, `mean-ratio-of-change ${tuning} ${scope}`);
      if (summary === null || tuning === null) return [];
      const label = `${tuning}, ${scope.replaceAll('-', ' ')}`;
      return {
        label,
        ...summary,
        tip: `${label}: mean ${describeEstimate(summary, { counted: 'cells', format: formatPercent })}`,
        href: rowsLink(grid, 'mean-ratio-of-change', { tuning }),
        color: lineColor(names.indexOf(tuning) - 1),
        dots: used.map((one) => ({
          value: one.ratio,
          hollow: one.cell.suspect,
          tip: tipOf(grid, one),
          href: measurementLink(one.cell.measurementIds),
        })),
      };
    });
    const panel =
      bars.length === 0 ? null : barPanel({ bars, width: options.panelWidth, format: formatPercent });
    const dotted = bars.some(({ dots }) => dots.some(({ hollow }) => hollow));
    return {
      kind: 'mean-ratio-of-change',
      title: 'Mean ratio of change outside the tuning\u2019s own domain',
      caption:
        'Bars: means over sets and checkpoints of (fine-tuned \u2212 base) / base, eq. (1), with 95 % bootstrap intervals ' +
        'over four or more cells. Dots: the ratio of each cell. Left of 0, fine-tuning makes a set worse.',
      legend: dotted ? [{ label: 'suspect', color: color('muted'), mark: 'hollow' }] : [],
      panels: panel === null ? [] : [panel],
      notes: [...groups.flatMap(leftOutNote), ...clippedNote(panel?.clipped ?? 0)],
      rows: () => groups.flatMap(rowsOf),
    };
  },
};

function tipOf(grid: Grid, { cell, ratio }: RatioOfChange['used'][number]): string {
  const { series, revision, tuning, evaluation } = cell;
  const [before, after] = [baseTuning, tuning].map((name) =>
    measured(findCell(grid, { series, revision, tuning: name, evaluation })),
  );
  const change = formatPercent(ratio);
  return `${tuning} on ${evaluation} at ${revision}: ${before && after ? describeChange(change, before, after) : change}`;
}

function leftOutNote({ tuning, scope, used, leftOut }: RatioOfChange): string[] {
  if (leftOut.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, count]) => `${count} because ${reason}`).join('; ');
  return [`${tuning}, ${scope}: ${used.length} cells used, ${leftOut.length} left out (${reasons}).`];
}

function rowsOf({ tuning, scope, value, used }: RatioOfChange): FigureRow[] {
  return used.map(({ cell, base, tuned, ratio }) => ({
    tuning,
    scope,
    meanRatioOfChange: value,
    series: cell.series,
    revision: cell.revision,
    evaluation: cell.evaluation,
    base,
    tuned,
    ratio,
    suspect: cell.suspect,
    measurementIds: cell.measurementIds.join(' '),
    cellIds: cell.cellIds.join(' '),
  }));
}
