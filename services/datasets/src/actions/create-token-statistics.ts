import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFileAtomically } from '@amuro/artifacts';
import { idOf, sha256, tokenStatisticsKey } from '@amuro/identity';
import type { Submission } from '@amuro/jobs';
import { readTokenizer } from '../tokenizers/read-tokenizer.ts';
import type { TokenizerReference } from '../tokenizers/tokenizer-reference.ts';
import type { Deps } from '../deps.ts';
import { findTokenStatistics } from './find-token-statistics.ts';
import { findReadySet } from './find-prepared-set.ts';
import { dataPaths } from './data-paths.ts';

export interface TokenStatisticsRequest {
  preparedSet: { id: string };
  tokenizer: TokenizerReference;
}

/** Requests token statistics of a set. Existing ones of the same set and tokenizer are returned. Throws problems. */
export async function createTokenStatistics(
  deps: Deps,
  { preparedSet, tokenizer }: TokenStatisticsRequest,
): Promise<{ id: string } & Submission> {
  const { manifest } = await findReadySet(deps, preparedSet.id);
  const bytes = await readTokenizer(tokenizer, { ...deps.sources, peers: deps.peers });
  const tokenizerDigest = sha256(bytes);
  await keep(dataPaths.tokenizer(deps.dataDir, tokenizerDigest), bytes);
  const key = tokenStatisticsKey({ preparedSetKey: manifest.key, tokenizerDigest });
  const id = idOf('tst', key);
  // Lost statistics are measured again.
  if (deps.store.tokenStatistics.get(id) !== undefined) await findTokenStatistics(deps, id);
  const createdAt = deps.now().toISOString();
  const submission = deps.store.transaction(() => {
    const preparedSetId = manifest.id;
    deps.store.tokenStatistics.insert({ id, key, preparedSetId, tokenizer, tokenizerDigest, createdAt });
    return deps.runner.submit({ id, kind: 'token-statistics', input: {} });
  });
  return { id, ...submission };
}

/** Stores a tokenizer under its digest, so that later requests do not depend on where it came from. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(path) && sha256(await readFile(path)) === sha256(bytes)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomically(path, bytes);
}
