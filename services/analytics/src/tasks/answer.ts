import type { Settings } from '@amuro/http';
import type { Problem } from '@amuro/contracts';
import type { Rendered } from '../actions/render-figure.ts';
import type { Answer } from '../answers/answer.ts';
import { encodeAnswer } from '../answers/encode-answer.ts';
import { act, type ActInput } from './act.ts';

/** Does an action that renders in this thread, which makes its text bytes, too: of a long one that takes a while. */
export async function answer(
  input: ActInput,
  settings: Settings,
): Promise<{ answer: Answer } | { problem: Problem }> {
  const acted = await act(input, settings);
  return 'problem' in acted ? acted : { answer: encodeAnswer(acted.result as Rendered) };
}
