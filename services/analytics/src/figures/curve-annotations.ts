import type { CurveLine } from './drawing/line-marks.ts';
import type { StepAxis } from './drawing/step-axis.ts';
import { color } from './drawing/themes.ts';
import type { LegendItem } from './figure-kind.ts';
import type { FigureLine, FigurePanel } from './figure-line.ts';

/** The lines that are drawn and have the same name in all panels, followed by the marks that occur. */
export function curveLegend(
  panels: readonly FigurePanel[],
  styleOf: (line: FigureLine) => Pick<CurveLine, 'color' | 'symbol'>,
): LegendItem[] {
  const drawn = panels.flatMap(({ lines }) =>
    lines.filter(({ style, points }) => style === undefined && points.some(({ value }) => value !== null)),
  );
  const byName = new Map(drawn.map((line) => [line.name, line]));
  const lines = [...byName.values()].map((line): LegendItem => {
    const { color: stroke, symbol } = styleOf(line);
    return { label: line.name, color: stroke, mark: 'line', symbol: String(symbol) };
  });
  const statuses = new Set(
    panels.flatMap(({ lines: all }) => all.flatMap(({ points }) => points.map(({ status }) => status))),
  );
  const marks: LegendItem[] = [];
  if (statuses.has('suspect')) marks.push({ label: 'suspect', color: color('muted'), mark: 'hollow' });
  if (statuses.has('invalid')) marks.push({ label: 'invalid', color: color('muted'), mark: 'cross' });
  return [...lines, ...marks];
}

/** Notes on marks and gaps, in sentences. */
export function curveNotes(panels: readonly FigurePanel[], { broken, apart }: StepAxis): string[] {
  const lines = panels.flatMap((panel) => panel.lines);
  const drawn = lines.filter(({ points: all }) => all.some(({ value }) => value !== null));
  const points = drawn.flatMap((line) => line.points);
  const seen = points.filter(({ value }) => value !== null);
  const missing = points.length - seen.length;
  const suspect = countReasons(seen.filter(({ status }) => status === 'suspect'));
  const invalid = countReasons(seen.filter(({ status }) => status === 'invalid'));
  const notes: string[] = [];
  if (missing > 0)
    notes.push(`${missing} of ${points.length} points are not measured: the lines have gaps there.`);
  if (suspect !== '') notes.push(`Hollow marks are suspect (${suspect}).`);
  if (invalid !== '') notes.push(`Crosses are invalid and joined to no line (${invalid}).`);
  if (drawn.length < lines.length)
    notes.push(
      `${lines.length - drawn.length} of ${lines.length} lines have no measured point and are not drawn.`,
    );
  if (broken !== null) {
    notes.push(
      '0, the start of pre-training, cannot be placed on a logarithmic axis and is drawn before the break.',
    );
  }
  if (apart !== null) notes.push(`${apart.name} is so close to the point before it that it is drawn apart.`);
  return notes;
}

function countReasons(points: readonly { reasons: string }[]): string {
  const counts = new Map<string, number>();
  for (const { reasons } of points) {
    for (const code of reasons.split(' ').filter(Boolean)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => `${code.replaceAll('-', ' ')}: ${count}`).join('; ');
}
