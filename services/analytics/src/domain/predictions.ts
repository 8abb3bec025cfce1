import { type MetricRecord, Prediction } from '@amuro/contracts';

/** A line of a predictions file that cannot be used: its number, what was expected and what was found. */
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
 * Reads predictions (JSON Lines). Every row must have the metrics, each as its record says, and no row may occur twice. Throws
 * PredictionsError.
 */
export function readPredictions(text: string, metrics: readonly MetricRecord[]): Prediction[] {
  const seen = new Set<string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const rows = lines.map((content, index) => {
    const line = index + 1;
    const row = parseRow(content, line);
    if (seen.has(row.rowId)) throw new PredictionsError(line, 'a row that no line before has', row.rowId);
    seen.add(row.rowId);
    for (const metric of metrics) checkMetric(metric, row, line);
    return row;
  });
  for (const { name, aggregation } of metrics) {
    if (aggregation === 'ratio-of-sums' && !rows.some(({ weights }) => (weights?.[name] ?? 0) > 0))
      throw new PredictionsError(1, `a row with a weight of "${name}" above 0`, 'none in the file');
  }
  return rows;
}

/** A row's value of a mean lies in the metric's range; for a ratio, the numerator may be any number and the weight must be valid. */
function checkMetric(
  { name, aggregation, range: { low, high } }: MetricRecord,
  row: Prediction,
  line: number,
) {
  if (aggregation === 'corpus') return;
  const value = row.metrics[name];
  if (value === undefined) throw new PredictionsError(line, `metric "${name}"`, 'nothing');
  if (aggregation === 'ratio-of-sums') {
    if (row.weights?.[name] === undefined)
      throw new PredictionsError(line, `a weight of the metric "${name}"`, 'nothing');
  } else if (value < (low ?? -Infinity) || value > (high ?? Infinity)) {
    throw new PredictionsError(line, `metric "${name}" ${describeRange(low, high)}`, String(value));
  }
}

function describeRange(low: number | null, high: number | null): string {
  if (low === null) return `of at most ${high}`;
  return high === null ? `of at least ${low}` : `from ${low} to ${high}`;
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

/** Counts over all predictions of a run. */
export interface AnswerCounts {
  rows: number;
  /** Rows that did not fit and were skipped on request: they have no answer and are excluded from every mean. */
  skipped: number;
  /** Occurrences of each gold and each answer; the empty string means none. */
  golds: Record<string, number>;
  answers: Record<string, number>;
  /** Scored rows that also serve as exemplars in the prompts. */
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
