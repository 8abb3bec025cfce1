import { Prediction } from '@amuro/contracts';

/** A line of a predictions file that cannot be used: which one, what was expected, what came. */
export class PredictionsError extends Error {
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`predictions line ${line}: expected ${expected}, got ${got}`);
  }
}

/**
 * Reads predictions (JSON Lines). Every row must have the named metrics, each from 0 to 1, and no row may come twice.
 * Throws PredictionsError.
 */
export function readPredictions(text: string, metrics: readonly string[]): Prediction[] {
  const seen = new Set<string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((content, index) => {
    const line = index + 1;
    const row = parseRow(content, line);
    if (seen.has(row.rowId)) throw new PredictionsError(line, 'a row that no line before has', row.rowId);
    seen.add(row.rowId);
    for (const metric of metrics) {
      const value = row.metrics[metric];
      if (value === undefined || !(value >= 0 && value <= 1)) {
        throw new PredictionsError(line, `metric "${metric}" from 0 to 1`, String(value ?? 'nothing'));
      }
    }
    return row;
  });
}

function parseRow(content: string, line: number): Prediction {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new PredictionsError(line, 'one JSON object', JSON.stringify(content.slice(0, 60)));
  }
  const parsed = Prediction.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') || 'the row';
  throw new PredictionsError(line, `a valid ${field}`, issue?.message ?? 'something else');
}

/** What the predictions of a run look like as a whole. */
export interface AnswerCounts {
  rows: number;
  /** Rows that did not fit and were skipped on request: they have no answer and take no part in any mean. */
  skipped: number;
  /** Occurrences of each gold and each answer; the empty string stands for none. */
  golds: Record<string, number>;
  answers: Record<string, number>;
  /** Rows that also stand before the prompts as exemplars. */
  exemplars: number;
}

/** Counts golds, answers and exemplars among the rows. */
export function countAnswers(rows: readonly Prediction[], exemplarRowIds: ReadonlySet<string>): AnswerCounts {
  const answered = rows.filter((row) => !isSkipped(row));
  return {
    rows: rows.length,
    skipped: rows.length - answered.length,
    golds: occurrences(answered.map(({ gold }) => gold)),
    answers: occurrences(answered.map(({ prediction }) => prediction ?? '')),
    exemplars: rows.filter(({ rowId, flags }) => exemplarRowIds.has(rowId) || flags.includes('exemplar'))
      .length,
  };
}

export function isSkipped({ flags }: Prediction): boolean {
  return flags.includes('overflow-skipped');
}

function occurrences(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
