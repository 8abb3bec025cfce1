import type { MeasuredTokens } from '@amuro/contracts';
import { rowsLongerThan } from './summarise-lengths.ts';

export interface OverflowQuestion {
  contextLength: number;
  /** New tokens that must fit after the prompt; null: the completion itself must fit. */
  maxNewTokens: number | null;
}

/** Rows that do not fit a context, for each counted number of exemplars. */
export function countOverflow(
  { contexts }: MeasuredTokens,
  { contextLength, maxNewTokens }: OverflowQuestion,
): { shots: number; rows: number }[] {
  return contexts.map(({ shots, prompt, whole }) => ({
    shots,
    rows:
      maxNewTokens === null
        ? rowsLongerThan(whole, contextLength)
        : rowsLongerThan(prompt, contextLength - maxNewTokens),
  }));
}
