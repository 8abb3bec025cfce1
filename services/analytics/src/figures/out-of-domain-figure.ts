import type { Task } from '@amuro/contracts';
import { formatPercent } from '../domain/format.ts';
import type { Grid } from '../domain/grid/grid.ts';
import { panelTitle, selectedSeries } from './curve-points.ts';
import { type Bar, barPanel } from './drawing/bar-panel.ts';
import { color, lineColor } from './drawing/themes.ts';
import { clippedNote } from './drawing/value-axis.ts';
import type { Figure, FigureOptions } from './figure-kind.ts';
import { summariseGroup } from './group-summary.ts';
import { describeChange, describeEstimate, measurementLink, rowsLink } from './mark.ts';
import { changeRow, leftOutNotes, tunedChanges } from './tuned-changes.ts';

const taskNames: Partial<Record<Task, string>> = {
  summary: 'summary generation',
  question: 'question generation',
  inference: 'inference',
  paraphrase: 'paraphrase detection',
};

/** One bar per task: the mean ratio of change on its out-of-domain sets, with the ratio of every cell. */
export function outOfDomainFigure(
  grid: Grid,
  options: FigureOptions,
  { kind, title }: { kind: string; title: string },
): Figure {
  const [series] = selectedSeries(grid, options);
  const changes = tunedChanges(grid, options, ['out-of-domain']);
  const zero = changes.used.filter(({ base }) => base === 0).length;
  const used = changes.used.filter(({ base }) => base !== 0);
  const tasks = [...new Set(used.map(({ task }) => task))];
  const bars = tasks.flatMap((task, index): Bar | [] => {
    const members = used.filter((change) => change.task === task);
    const ratios = members.map(({ gain, base }) => gain / base);
    const summary = summariseGroup(ratios, `${kind} ${task}`);
    if (summary === null) return [];
    const label = panelTitle(taskNames[task] ?? task, options);
    const mean = describeEstimate(summary, { counted: 'cells', format: formatPercent });
    return {
      label,
      ...summary,
      tip: `${label}: mean ${mean}`,
      href: rowsLink(grid, kind, { series: series?.name }),
      color: lineColor(index),
      dots: members.map((change, at) => ({
        value: ratios[at]!,
        hollow: change.suspect,
        tip: `${change.tuning.name} on ${change.evaluation.name} at ${change.point.revision}: ${describeChange(formatPercent(ratios[at]!), change.before, change.after)}`,
        href: measurementLink(change.measurementIds),
      })),
    };
  });
  const notes = leftOutNotes(changes);
  if (zero > 0) notes.push(`${zero} cells have a base of 0, so no ratio.`);
  const panel =
    bars.length === 0 ? null : barPanel({ bars, width: options.panelWidth, format: formatPercent });
  return {
    kind,
    title,
    caption:
      '(Fine-tuned \u2212 base) / base on sets of the tuning\u2019s task from another domain. Bars: means over sets and checkpoints, ' +
      `with 95 % bootstrap intervals over them; each dot is one cell. Series: ${series?.name ?? 'none'}.`,
    legend: used.some(({ suspect }) => suspect)
      ? [{ label: 'suspect', color: color('muted'), mark: 'hollow' }]
      : [],
    panels: panel === null ? [] : [panel],
    notes: [...notes, ...clippedNote(panel?.clipped ?? 0)],
    rows: () => used.map((change) => changeRow(change, change.task)),
  };
}
