import type { MeasuredTokens } from '@amuro/contracts';
import { rowsLonger } from './summarise-lengths.ts';

export interface OverflowQuestion {
  contextLength: number;
  /** New tokens that must fit behind the prompt; null: the completion itself must. */
  maxNewTokens: number | null;
}

/** Rows that do not fit a context, behind each number of exemplars that was counted. */
export function countOverflow(
  { contexts }: MeasuredTokens,
  { contextLength, maxNewTokens }: OverflowQuestion,
): { shots: number; rows: number }[] {
  return contexts.map(({ shots, prompt, whole }) => ({
    shots,
    rows:
      maxNewTokens === null
        ? rowsLonger(whole, contextLength)
        : rowsLonger(prompt, contextLength - maxNewTokens),
  }));
}
