import { Motivation, ShiftSource } from '@amuro/contracts';
import { baseTuning, type Grid } from '../../domain/grid/grid.ts';
import { relation } from '../../domain/grid/relation.ts';
import type { ExportKind } from '../export-kind.ts';
import { latexText } from '../latex.ts';

interface Experiment {
  mark: string;
  name: string;
  sets: string[];
}
interface Row {
  title: string;
  values: { name: string; marks: string[] }[];
}

/**
 * Defaults, used if neither the study nor the request states them: the usual reason for comparing checkpoints, and sets that were
 * found rather than made.
 */
const defaults = { motivation: ['practical', 'intrinsic'], shiftSource: ['naturally-occurring'] };

/**
 * The GenBench evaluation card (Hupkes et al. 2023) of a collection. The shifts follow from how the sets relate to the tunings;
 * motivation and source of the shifts come from the study's authors or the request. The card says where they are assumed.
 */
export const genbenchCard: ExportKind = {
  kind: 'genbench-card',
  description:
    'GenBench evaluation card of the study, as LaTeX (the paper: Table 8); `motivation` and `shiftSource` come from its file or the query',
  contentType: 'application/x-tex',
  extension: 'tex',
  write: (grid, options) => {
    const stated = { ...grid.report.generalisation, ...options.generalisation };
    const { motivation, shiftSource } = { ...defaults, ...stated };
    const experiments = experimentsOf(grid);
    const marks = (...wanted: string[]) =>
      experiments.filter(({ name }) => wanted.includes(name)).map(({ mark }) => mark);
    const all = experiments.map(({ mark }) => mark);
    const found = ['out-of-domain', 'cross-task', 'base checkpoints'];
    const rows: Row[] = [
      row(
        'Motivation',
        Motivation.options.map(titled),
        Object.fromEntries(motivation.map((name) => [titled(name), all])),
      ),
      row(
        'Generalisation type',
        ['Compositional', 'Structural', 'Cross Task', 'Cross Language', 'Cross Domain', 'Robustness'],
        {
          'Cross Task': marks('cross-task'),
          'Cross Domain': marks('out-of-domain'),
          Robustness: marks('prompt formats'),
        },
      ),
      row('Shift type', ['Covariate', 'Label', 'Full', 'Assumed'], {
        Covariate: marks('out-of-domain', 'prompt formats'),
        Full: marks('cross-task'),
        Assumed: marks('base checkpoints'),
      }),
      row(
        'Shift source',
        ShiftSource.options.map(titled),
        Object.fromEntries(
          ShiftSource.options.map((name) => [
            titled(name),
            marks(
              ...(shiftSource.includes(name) ? found : []),
              ...(name === 'generated-shift' ? ['prompt formats'] : []),
            ),
          ]),
        ),
      ),
      row('Shift locus', ['Train--test', 'Finetune train--test', 'Pretrain--train', 'Pretrain--test'], {
        'Finetune train--test': marks('out-of-domain', 'cross-task', 'prompt formats'),
        'Pretrain--test': marks('base checkpoints'),
      }),
    ];
    const unstated = [
      ...(stated.motivation === undefined ? ['motivation'] : []),
      ...(stated.shiftSource === undefined ? ['shift source'] : []),
    ];
    return cardOf(grid, experiments, rows, unstated);
  },
};

/** `naturally-occurring` as GenBench spells it. */
function titled(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function experimentsOf(grid: Grid): Experiment[] {
  const tuned = grid.tunings.filter(({ name }) => name !== baseTuning);
  const related = (wanted: string) =>
    grid.evaluations.filter((evaluation) => tuned.some((tuning) => relation(tuning, evaluation) === wanted));
  const formats = grid.evaluations.filter(({ datasetName, format }) =>
    grid.evaluations.some((other) => other.datasetName === datasetName && other.format !== format),
  );
  return [
    named('base checkpoints', '$\\square$', grid.evaluations),
    named('out-of-domain', '$\\bigtriangleup$', related('out-of-domain')),
    named('cross-task', '$\\bigcirc$', related('cross-task')),
    named('prompt formats', '$\\Diamond$', tuned.length === 0 ? [] : formats),
  ].filter(({ sets }) => sets.length > 0);
}

function named(name: string, mark: string, sets: readonly { datasetName: string }[]): Experiment {
  return { name, mark, sets: [...new Set(sets.map(({ datasetName }) => datasetName))] };
}

function row(title: string, names: string[], marks: Record<string, string[]>): Row {
  return { title, values: names.map((name) => ({ name, marks: marks[name] ?? [] })) };
}

function cardOf(grid: Grid, experiments: Experiment[], rows: Row[], unstated: string[]): string {
  const blocks = rows.map(({ title, values }) => {
    const width = (0.98 / values.length).toFixed(3);
    const cells = (entries: string[]) =>
      entries.map((entry) => `\\parbox[t]{${width}\\linewidth}{\\centering ${entry}}`).join('%\n');
    return `\\textbf{${title}}\\\\\n${cells(values.map(({ name }) => `\\emph{${name}}`))}\\\\
${cells(values.map(({ marks }) => marks.join(' ') || '~'))}\\\\[4pt]`;
  });
  const legend = experiments.map(
    ({ mark, name, sets }) => `${mark}~${latexText(name)} (${sets.map(latexText).join(', ')})`,
  );
  const assumed =
    unstated.length === 0
      ? ''
      : ` Not stated by the authors, but assumed by the software: ${unstated.join(' and ')}.`;
  return `% GenBench evaluation card. Needs \\usepackage{amssymb}.${assumed === '' ? '' : `\n%${assumed}`}
\\begin{table}
\\centering\\small
\\fbox{\\parbox{0.96\\linewidth}{%
${blocks.join('\n\\hrule\\vspace{4pt}\n')}
}}
\\caption{GenBench evaluation card of ${latexText(grid.report.title)}: ${legend.join('; ')}.${assumed}}
\\end{table}
`;
}
