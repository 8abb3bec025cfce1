import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '@amuro/http';
import { problemOfWorker, runTask, type WorkerTask } from '@amuro/worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';

type Asked = Pick<Extract<WorkerTask, { operation: 'tokenise' }>, 'texts' | 'tokens'>;

const Facts = z.object({
  tokens: z.array(z.array(z.int())),
  texts: z.array(z.string()),
  names: z.object({
    eosToken: z.string(),
    bosToken: z.string().nullable(),
    padToken: z.string().nullable(),
    chatTemplate: z.string().nullable(),
  }),
});

/** Texts to tokens and back with the tokenizer of a model; without a name, of the only one. Throws problems. */
export async function tokenise(deps: Deps, model: string | null, asked: Asked) {
  const { models, settings } = deps;
  const reference =
    model === null ? await models.onlyTokenizer() : await models.find(model, deps.now().getTime());
  const { directory: checkpointDirectory, manifest } = await models.bring(reference);
  const requestId = randomUUID();
  const directory = join(settings.dataDir, 'completions', requestId);
  try {
    const task = { operation: 'tokenise' as const, requestId, directory, checkpointDirectory, ...asked };
    const result = await runTask(deps.textWorkers, task);
    if (result.kind === 'succeeded') return { ...Facts.parse(result.event.facts), manifest };
    if (result.kind === 'failed') throw new ProblemError(problemOfWorker(result.error));
    throw new ProblemError({
      code: 'no-worker',
      detail: `The worker for text ${result.kind === 'crashed' ? `died: ${result.detail}` : 'was stopped'}.`,
      remedy: 'Send the request again; if it happens again, see the log of the service.',
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
