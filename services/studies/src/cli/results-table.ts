import type { StudyCell, StudyShape } from '../domain/study-shapes.ts';

type Factors = StudyShape['factors'];

/**
 * Results as text: one block an evaluation, one line a tuning, one column a point (its primary metric), and the surface
 * rules below. `?` marks a suspect value, `!` an invalid one, `-` a cell that is missing.
 */
export function resultsTable(factors: Factors, cells: readonly StudyCell[]): string {
  const blocks = factors.evaluations.map((evaluation) => {
    const own = cells.filter((cell) => cell.evaluation === evaluation.name);
    const lines = factors.series.map((series) => modelLines(factors, series, own));
    return [headingOf(evaluation, own), ...lines.flat(), ...ruleLines(own)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function headingOf(
  { name, chanceLevel }: Factors['evaluations'][number],
  cells: readonly StudyCell[],
): string {
  const measured = cells.map(primaryOf).find((one) => one !== null);
  const facts = [measured?.metric ?? 'not measured'];
  if (measured) facts.push(`${measured.n} rows`);
  if (chanceLevel !== null) facts.push(`chance ${chanceLevel.toFixed(3)}`);
  return `${name} (${facts.join(', ')})`;
}

function modelLines(
  { tunings }: Factors,
  series: Factors['series'][number],
  cells: readonly StudyCell[],
): string[] {
  const revisions = series.points.map((point) => point.revision);
  const width = Math.max(6, ...revisions.map((revision) => revision.length)) + 2;
  const first = Math.max(series.name.length, ...tunings.map((tuning) => tuning.name.length)) + 2;
  const header = `  ${series.name.padEnd(first)}${revisions.map((revision) => revision.padStart(width)).join('')}`;
  const lines = tunings.map(({ name }) => {
    const values = revisions.map((revision) => {
      const cell = cells.find(
        ({ point, tuning }) =>
          tuning === name && point?.seriesName === series.name && point.revision === revision,
      );
      return valueText(cell).padStart(width);
    });
    return `  ${name.padEnd(first)}${values.join('')}`;
  });
  return [header, ...lines];
}

function ruleLines(cells: readonly StudyCell[]): string[] {
  return cells.flatMap((cell) => {
    if (!cell.baseline) return [];
    const { rule, field, tuning } = cell.baseline;
    return [
      `  ${valueText(cell)}  ${rule}${field ? ` on ${field} only` : ''}, fitted on the rows of ${tuning}`,
    ];
  });
}

function valueText(cell: StudyCell | undefined): string {
  const measured = cell ? primaryOf(cell) : null;
  if (!measured) return '-';
  const mark = { valid: '', suspect: '?', invalid: '!' }[measured.verdict];
  return `${measured.value.toFixed(3)}${mark}`;
}

function primaryOf({ measured }: StudyCell) {
  return measured.find((one) => one.primary) ?? null;
}
