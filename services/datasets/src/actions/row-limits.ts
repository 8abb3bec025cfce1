import { ProblemError } from '@amuro/http/problems';
import { TaskStopped } from '@amuro/threads';
import type { SetBuild } from './set-build.ts';

/** Of one chunk or batch of rows; the usual templates take a hundredth of it. */
const deadlineMs = 30_000;

/** Bounds of what a thread does with rows: a user's template is a program, which may take any time. */
export function rowLimits({ maker, context: { signal } }: SetBuild) {
  return maker.renderer.mayRefuse ? { signal, deadlineMs } : { signal };
}

/** A thread that was ended, as the problem of the preparation. */
export function asRowProblem(error: unknown): never {
  if (!(error instanceof TaskStopped) || error.reason === 'aborted') throw error;
  throw new ProblemError({
    code: 'template-too-costly',
    detail: `template: expected one that writes the rows in bounded time and memory; a part of them was given up. ${error.message}`,
    remedy: 'Make the template simpler, shorten the longest chats, or take the template of TÜLU (`default`).',
  });
}
