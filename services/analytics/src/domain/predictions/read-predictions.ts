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
