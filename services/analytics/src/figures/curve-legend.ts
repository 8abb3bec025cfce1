import type { CurveLine } from './drawing/line-marks.ts';
import { color } from './drawing/themes.ts';
import type { FigureLine, FigurePanel } from './figure-line.ts';
import type { LegendItem } from './figure-kind.ts';

/** The lines that are drawn and have one name in all panels, then the marks that occur. */
export function curveLegend(
  panels: readonly FigurePanel[],
  styleOf: (line: FigureLine) => Pick<CurveLine, 'color' | 'symbol'>,
): LegendItem[] {
  const drawn = panels.flatMap(({ lines }) =>
    lines.filter(({ style, spots }) => style === undefined && spots.some(({ value }) => value !== null)),
  );
  const byName = new Map(drawn.map((line) => [line.name, line]));
  const lines = [...byName.values()].map((line): LegendItem => {
    const { color: stroke, symbol } = styleOf(line);
    return { label: line.name, color: stroke, mark: 'line', symbol: String(symbol) };
  });
  const statuses = new Set(
    panels.flatMap(({ lines: all }) => all.flatMap(({ spots }) => spots.map(({ status }) => status))),
  );
  const marks: LegendItem[] = [];
  if (statuses.has('suspect')) marks.push({ label: 'suspect', color: color('muted'), mark: 'hollow' });
  if (statuses.has('invalid')) marks.push({ label: 'invalid', color: color('muted'), mark: 'cross' });
  return [...lines, ...marks];
}
