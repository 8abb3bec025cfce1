import { createHash } from 'node:crypto';
import type { Problem } from '@amuro/contracts';
import type { Settings } from '@amuro/http';
import { actTask, type ActInput } from '@amuro/threads/serve-actions';
import type { Rendered } from '../actions/rendered.ts';
import { loadAction } from './actions.ts';
import { threadDeps } from './thread-deps.ts';

/** A response body, ready to send; `etag` identifies its bytes. */
export interface Answer {
  body: Uint8Array<ArrayBuffer>;
  contentType: string;
  etag: string;
}

/** What a thread can run; the pool loads this module in each thread. */
export const loadTask = { act: async () => act, answer: async () => answer };
export type Tasks = { [N in keyof typeof loadTask]: Awaited<ReturnType<(typeof loadTask)[N]>> };

const act = actTask(loadAction, threadDeps);

/** Runs an action that renders. Encodes and hashes its text here, since that takes a while for a long one. */
async function answer(
  input: ActInput,
  settings: Settings,
): Promise<{ answer: Answer } | { problem: Problem }> {
  const acted = await act(input, settings);
  return 'problem' in acted ? acted : { answer: encode(acted.result as Rendered) };
}

function encode({ body, contentType }: Rendered): Answer {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  return { body: bytes, contentType, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` };
}
