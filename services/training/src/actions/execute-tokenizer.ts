import { dirname } from 'node:path';
import { fileEntriesOf, seal } from '@amuro/artifacts';
import type { Job, JobContext, Outcome } from '@amuro/jobs';
import { workInJob } from '@amuro/worker';
import { z } from 'zod';
import type { Deps } from '../deps.ts';
import { fetchSet } from './fetch-set.ts';
import { tokenizerDirectory } from './places.ts';
import { runRecordOf } from './run-record.ts';

const Facts = z.object({ vocabularySize: z.int().positive() });

/** One attempt at training a tokenizer. */
export async function executeTokenizer(deps: Deps, job: Job, context: JobContext): Promise<Outcome> {
  const wanted = deps.tokenizers.get(job.id);
  if (wanted?.source.kind !== 'train')
    throw new Error(`tokenizer ${job.id}: expected a stored one to be trained`);
  const { preparedSet, vocabularySize } = wanted.source;
  const directory = tokenizerDirectory(deps, wanted.id);
  context.waiting(`the prepared set from the peer ${preparedSet.peer}`);
  const preparedSetDirectory = await fetchSet(deps, preparedSet, context.signal);
  const done = await workInJob(
    deps.launcher,
    {
      operation: 'tokenizer',
      requestId: `${job.id}.${job.attempt}`,
      directory: dirname(directory),
      preparedSetDirectory,
      vocabularySize,
    },
    context,
  );
  if (done.kind !== 'succeeded') return done;
  const facts = Facts.parse(done.event.facts);
  const manifest = {
    kind: 'tokenizer',
    id: wanted.id,
    key: wanted.key,
    ...facts,
    files: await fileEntriesOf(directory),
  };
  await seal(directory, manifest, runRecordOf(deps, job, context, done.event.versions));
  deps.tokenizers.finish(wanted.id, facts.vocabularySize);
  return { kind: 'succeeded' };
}
