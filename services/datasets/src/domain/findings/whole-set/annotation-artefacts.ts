import type { Finding } from '@amuro/contracts';
import { guessLabels } from './guess-labels.ts';
import type { ComparedRow, WholeSetRule } from './whole-set-rule.ts';

const seed = 0;
/** With fewer rows the interval is too wide to be informative. */
const fewestRows = 100;
const mostLabels = 50;
/** 97.5 % quantile of the normal distribution. */
const quantile = 1.959964;

/**
 * Labels that a bag of words predicts without any understanding, from the prompt or from a single field (hypothesis-only bias): a
 * model with the same score may have learned no more.
 */
export const annotationArtefacts: WholeSetRule = {
  code: 'annotation-artefacts',
  examine({ rows }) {
    const labelled = rows.filter((row): row is ComparedRow & { label: string } => row.label !== undefined);
    const golds = countBy(labelled.map(({ label }) => label));
    if (labelled.length < fewestRows || golds.size < 2 || golds.size > mostLabels) return null;
    const majority = Math.max(...golds.values()) / labelled.length;
    const views = viewsOf(labelled).map(({ name, textOf }) => {
      const texts = labelled.map((row) => ({ text: textOf(row), label: row.label }));
      const guessed = guessLabels(texts, seed);
      return { name, ...guessed, ...wilson(guessed.right, guessed.rows) };
    });
    const telling = views.filter(({ low }) => low > majority);
    if (telling.length === 0) return null;
    const best = telling.toSorted((a, b) => b.right - a.right)[0]!;
    return {
      code: 'annotation-artefacts',
      severity: 'info',
      count: best.right,
      message: `a bag of words predicts the label of ${percent(best.right / best.rows)} of ${best.rows} rows from ${best.name} (five-fold cross-validation); the most common label has ${percent(majority)}`,
      remedy: 'Score the surface rules as well, and compare models with them instead of with chance',
      examples: views.slice(0, 5).map(({ name, right, rows: of, low, high }) => ({
        line: null,
        detail: `${name}: ${percent(right / of)} [${percent(low)}, ${percent(high)}], majority ${percent(majority)}`,
      })),
    } satisfies Finding;
  },
};

interface View {
  name: string;
  textOf: (row: ComparedRow) => string;
}

/** The whole prompt, and each field by itself if there are several. */
function viewsOf(rows: readonly ComparedRow[]): View[] {
  const fields = [...new Set(rows.flatMap((row) => [...row.fields.keys()]))];
  const prompt: View = { name: 'the prompt', textOf: (row) => [...row.fields.values()].join('\n') };
  const alone = fields.map((field): View => ({
    name: `\`${field}\` alone`,
    textOf: (row) => row.fields.get(field) ?? '',
  }));
  return fields.length > 1 ? [prompt, ...alone] : [prompt];
}

/** Wilson's 95 % interval of a share. */
function wilson(right: number, rows: number): { low: number; high: number } {
  const share = right / rows;
  const square = quantile ** 2 / rows;
  const centre = share + square / 2;
  const reach = quantile * Math.sqrt((share * (1 - share)) / rows + square / (4 * rows));
  return { low: (centre - reach) / (1 + square), high: (centre + reach) / (1 + square) };
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
