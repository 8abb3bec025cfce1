import { ProblemError } from '@amuro/http/problems';
import { TaskStopped } from '@amuro/threads';
import type { SetBuild } from './set-build.ts';

/** For one chunk or batch of rows; usual templates take a hundredth of it. */
const deadlineMs = 30_000;

/** Limits for a thread that processes rows: a user's template is a program, which may run for any length of time. */
export function rowLimits({ maker, context: { signal } }: SetBuild) {
  return maker.renderer.mayRefuse ? { signal, deadlineMs } : { signal };
}

/** Converts a terminated thread into a problem of the preparation. */
export function asRowProblem(error: unknown): never {
  if (!(error instanceof TaskStopped) || error.reason === 'aborted') throw error;
  throw new ProblemError({
    code: 'template-too-costly',
    detail: `template: expected one that writes the rows in bounded time and memory; writing a part of them was stopped. ${error.message}`,
    remedy: 'Make the template simpler, shorten the longest chats, or use the template of TÜLU (`default`).',
  });
}
