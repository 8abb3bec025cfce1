import { formatChange, formatCount } from '../domain/format.ts';
import type { Grid, Point } from '../domain/grid/grid.ts';
import { positionOf, selectedSeries } from './curve-points.ts';
import { stripPanel } from './drawing/strip-panel.ts';
import { color, lineColor } from './drawing/themes.ts';
import { clippedNote } from './drawing/value-axis.ts';
import type { Figure, FigureOptions, LegendItem } from './figure-kind.ts';
import { summariseGroup } from './group-summary.ts';
import { describeChange, describeEstimate, measurementLink, rowsLink } from './mark.ts';
import { changeRow, leftOutNotes, type TunedChange, type TunedChanges } from './tuned-changes.ts';

export interface StripFigureInput {
  kind: string;
  title: string;
  caption: string;
  changes: TunedChanges;
  /** Groups in the order of their colours, and the group of a change (null: none). */
  groups: readonly { name: string; label: string }[];
  groupOf: (change: TunedChange) => string | null;
  quantity: string;
  /** The value of a change that is averaged and drawn; null leaves it out. */
  valueOf: (change: TunedChange) => number | null;
  format?: (value: number, decimals: number) => string;
}

const panelHeight = 320;
const suspectMark: LegendItem = { label: 'suspect', color: color('muted'), mark: 'hollow' };

/** Changes by checkpoint, with groups next to each other: the mean of each group with its interval, and every cell behind it. */
export function stripFigure(grid: Grid, options: FigureOptions, input: StripFigureInput): Figure {
  const { kind, groups, changes, format = formatChange } = input;
  const [series] = selectedSeries(grid, options);
  const placed = changes.used.flatMap((change) => {
    const [group, value] = [input.groupOf(change), input.valueOf(change)];
    return group === null || value === null ? [] : [{ change, group, value }];
  });
  const seen = groups.filter(({ name }) => placed.some(({ group }) => group === name));
  const points = (series?.points ?? []).filter(({ revision }) =>
    placed.some(({ change }) => change.point.revision === revision),
  );
  const inColumn = points.flatMap(({ revision }, column) =>
    seen.map(({ name }, group) => ({
      column,
      group,
      revision,
      members: placed.filter((one) => one.group === name && one.change.point.revision === revision),
      name,
    })),
  );
  const bars = inColumn.flatMap(({ column, group, revision, members, name }) => {
    const values = members.map(({ value }) => value);
    const summary = summariseGroup(values, `${kind} ${name} ${revision}`);
    if (summary === null) return [];
    const mean = describeEstimate(summary, { counted: 'cells', format: (value) => format(value, 3) });
    const href = rowsLink(grid, kind, { series: series?.name });
    return [{ column, group, ...summary, tip: `${name} at ${revision}: mean ${mean}`, href }];
  });
  const dots = inColumn.flatMap(({ column, group, members }) =>
    members.map(({ change, value }) => ({
      column,
      group,
      value,
      hollow: change.suspect,
      tip: `${change.tuning.name} on ${change.evaluation.name} at ${change.point.revision}: ${describeChange(format(value, 3), change.before, change.after)}`,
      href: measurementLink(change.measurementIds),
    })),
  );
  const panel =
    placed.length === 0
      ? null
      : stripPanel({
          title: series?.name ?? '',
          subtitle: input.quantity,
          width: options.panelWidth,
          height: panelHeight,
          columns: columnNames(points, options),
          groups: seen.map((_, index) => lineColor(index)),
          bars,
          dots,
          xLabel:
            options.x === 'tokens'
              ? 'Pre-training tokens of the checkpoint'
              : 'Pre-training step of the checkpoint',
          format,
        });
  return {
    kind,
    title: input.title,
    caption: `${input.caption} Series: ${series?.name ?? 'none'}.`,
    legend: [
      ...seen.map(({ label }, index): LegendItem => ({ label, color: lineColor(index), mark: 'box' })),
      ...(dots.some(({ hollow }) => hollow) ? [suspectMark] : []),
    ],
    panels: panel === null ? [] : [panel],
    notes: [...leftOutNotes(changes), ...clippedNote(panel?.clipped ?? 0)],
    rows: () => placed.map(({ change, group }) => changeRow(change, group)),
  };
}

/** Tokens or steps in short form; if two checkpoints would look the same, their revisions. */
function columnNames(points: readonly Point[], options: FigureOptions): string[] {
  const counts = points.map((point) => formatCount(positionOf(point, options)));
  return points.map(({ revision }, index) => {
    const count = counts[index]!;
    return counts.filter((other) => other === count).length > 1 ? revision : count;
  });
}
