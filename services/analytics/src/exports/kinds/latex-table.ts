import { evaluationTitle } from '../../domain/grid/display-names.ts';
import {
  type Evaluation,
  findCell,
  type Grid,
  measured,
  type Series,
  type Tuning,
} from '../../domain/grid/grid.ts';
import { scaleOn } from '../../domain/grid/scales.ts';
import { describeScale } from '../../domain/metric-scale.ts';
import { mainEvaluations } from '../../domain/grid/main-evaluations.ts';
import type { ExportKind, ExportOptions } from '../export-kind.ts';
import { latexText } from '../latex.ts';

/** Checkpoints by sets as a `booktabs` table, one block per tuning: values with the half-width of their intervals. */
export const latexTable: ExportKind = {
  kind: 'latex-table',
  description: 'Checkpoints by sets, one block per tuning, as a LaTeX table (booktabs)',
  contentType: 'application/x-tex',
  extension: 'tex',
  write: (grid, options) => {
    const series = grid.series.filter(
      ({ name }) => options.series.length === 0 || options.series.includes(name),
    );
    return series.map((one) => tableOf(grid, one, options)).join('\n');
  },
};

function tableOf(grid: Grid, series: Series, options: ExportOptions): string {
  const sets = options.evaluations.length === 0 ? mainEvaluations(grid) : grid.evaluations;
  const evaluations = sets.filter(
    ({ name }) => options.evaluations.length === 0 || options.evaluations.includes(name),
  );
  const tunings = grid.tunings.filter(
    ({ name }) => options.tunings.length === 0 || options.tunings.includes(name),
  );
  const head = evaluations.map(
    (evaluation) =>
      `${latexText(evaluationTitle(grid, evaluation.name))} (${latexText(describeScale(scaleOn(grid, evaluation)))})`,
  );
  const blocks = tunings.map((tuning) => blockOf(grid, series, tuning, evaluations));
  return `% Needs \\usepackage{booktabs}. ? suspect, \\times invalid, -- not measured.
\\begin{table}
\\centering
\\caption{${latexText(grid.report.title)}: ${latexText(series.name)}, with half-widths of 95\\,\\% intervals.}
\\begin{tabular}{l${'r'.repeat(evaluations.length)}}
\\toprule
${['checkpoint', ...head].join(' & ')} \\\\
${blocks.join('')}\\bottomrule
\\end{tabular}
\\end{table}
`;
}

function blockOf(grid: Grid, series: Series, { name: tuning }: Tuning, evaluations: Evaluation[]): string {
  const rows = series.points.map(({ revision }) => {
    const entries = evaluations.map((evaluation) => {
      const address = { series: series.name, revision, tuning, evaluation: evaluation.name };
      return entryOf(measured(findCell(grid, address)));
    });
    return `${[latexText(revision), ...entries].join(' & ')} \\\\\n`;
  });
  const title = `\\multicolumn{${evaluations.length + 1}}{l}{\\emph{${latexText(tuning)}}} \\\\`;
  return `\\midrule\n${title}\n${rows.join('')}`;
}

function entryOf(measurement: ReturnType<typeof measured>): string {
  if (measurement === null) return '--';
  const { value, interval, verdict } = measurement;
  const half = interval === null ? '' : ` {\\small$\\pm$${((interval.high - interval.low) / 2).toFixed(3)}}`;
  const sign = { valid: '', suspect: '?', invalid: '$\\times$' }[verdict.status];
  return `${value.toFixed(3)}${sign}${half}`;
}
