import type { FigurePanel } from './curve-figure.ts';

/** What a reader must know of marks and gaps, in sentences. */
export function notesOn(panels: readonly FigurePanel[], axisIsBroken: boolean): string[] {
  const spots = panels.flatMap(({ lines }) => lines.flatMap((line) => line.spots));
  const seen = spots.filter(({ value }) => value !== null);
  const missing = spots.length - seen.length;
  const suspect = countReasons(seen.filter(({ status }) => status === 'suspect'));
  const invalid = countReasons(seen.filter(({ status }) => status === 'invalid'));
  const notes: string[] = [];
  if (missing > 0)
    notes.push(`${missing} of ${spots.length} points are not measured: the lines have gaps there.`);
  if (suspect !== '') notes.push(`Hollow marks are suspect (${suspect}).`);
  if (invalid !== '') notes.push(`Crosses are invalid and joined to no line (${invalid}).`);
  if (axisIsBroken) {
    notes.push(
      '0, the start of pre-training, has no place on a logarithmic axis and stands before its break.',
    );
  }
  return notes;
}

function countReasons(spots: readonly { reasons: string }[]): string {
  const counts = new Map<string, number>();
  for (const { reasons } of spots) {
    for (const code of reasons.split(' ').filter(Boolean)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => `${code.replaceAll('-', ' ')}: ${count}`).join('; ');
}
