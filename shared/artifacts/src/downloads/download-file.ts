import type { FileHandle } from 'node:fs/promises';
import { isPassing } from './download-error.ts';
import { hasValidator, startOf, totalOf, validatorOf, type FileAnswer } from './file-answer.ts';
import { fileDigest, type FileHash } from '../file-digest.ts';
import type { PartialFile } from './partial-file.ts';
import type { Waiting } from './share-work.ts';
import { withRetries, type Retries } from './with-retries.ts';

/** After an answer that brought this much, the next one is asked for at once and counts as no attempt. */
const worthGoingOnBytes = 1024 ** 2;

export interface Download {
  partial: PartialFile;
  /** One request, redirects followed; aborting the signal stops its answer. Throws unless the status is 200, 206 or 416. */
  ask(headers: Record<string, string>, signal: AbortSignal | undefined): Promise<FileAnswer>;
  /** Hash of the whole file; asked for when it has arrived. `digest` is null if the file may be any. */
  expected(): { hash: FileHash; digest: string | null };
  /** Parts may be joined although nothing says that they are of one file: the hash is compared afterwards. */
  isVerified: boolean;
  /** Bytes of the whole file, where they are known beforehand. */
  bytes?: number | null | undefined;
  limit?: { bytes: number; error: Error } | undefined;
  /** Place of the whole file. */
  target(digest: string): string;
  /** The error for an answer that broke off or was of no use. */
  brokenOff(cause: string): Error;
  /** The error for a whole file with another hash or length; `isJoined`: its parts may be of different files. */
  damaged(got: { digest: string; bytes: number }, isJoined: boolean): Error;
  retries: Pick<Retries, 'attempts' | 'firstPauseMs'>;
}

type Listening = Download & Waiting;

/**
 * Downloads a file and returns its path. It continues from what an earlier attempt left in `partial`, or starts over
 * if the server sends no ranges or has another file now. The file gets its name once its hash is right.
 */
export async function downloadFile(download: Download, { signal, onBytes }: Waiting): Promise<string> {
  const listening = { ...download, signal, onBytes };
  await download.partial.prepare();
  return withRetries(() => attempt(listening), { ...download.retries, signal });
}

async function attempt(download: Listening): Promise<string> {
  const { partial, bytes: expectedBytes } = download;
  const { isJoined } = await bringAll(download);
  const { hash, digest: expected } = download.expected();
  const [digest, bytes] = [await fileDigest(partial.path, hash), await partial.bytes()];
  const isRight = (expected ?? digest) === digest && (expectedBytes ?? bytes) === bytes;
  if (!isRight) {
    await partial.discard();
    throw download.damaged({ digest, bytes }, isJoined);
  }
  const target = download.target(digest);
  await partial.moveTo(target);
  return target;
}

async function bringAll(download: Listening): Promise<{ isJoined: boolean }> {
  for (let most = await download.partial.bytes(); ;) {
    try {
      return await bringRest(download);
    } catch (error) {
      const bytes = await download.partial.bytes();
      if (!isPassing(error) || bytes < most + worthGoingOnBytes) throw error;
      most = bytes;
    }
  }
}

async function bringRest(download: Listening): Promise<{ isJoined: boolean }> {
  const { partial, isVerified } = download;
  const have = await partial.bytes();
  if (isVerified && have > 0 && have === download.bytes) return { isJoined: true };
  const validator = await partial.validator();
  const mayGoOn = have > 0 && (isVerified || validator !== null);
  const rest = mayGoOn ? await ask(download, rangeFrom(have, validator)) : null;
  const isSame = rest !== null && (validator === null || hasValidator(rest, validator));
  if (isSame && rest.status === 416 && (totalOf(rest) ?? download.bytes) === have) {
    rest.body.destroy();
    return { isJoined: true };
  }
  if (isSame && startOf(rest) === have) {
    await receive(download, rest, have, () => partial.append());
    return { isJoined: true };
  }
  const all = rest?.status === 200 ? rest : await askAnew(download, rest);
  await receive(download, all, 0, () => partial.begin(validatorOf(all)));
  return { isJoined: false };
}

function rangeFrom(have: number, validator: string | null): Record<string, string> {
  const range = { range: `bytes=${have}-` };
  return validator === null ? range : { ...range, 'if-range': validator };
}

async function askAnew(download: Listening, refused: FileAnswer | null): Promise<FileAnswer> {
  refused?.body.destroy();
  const answer = await ask(download, {});
  if (answer.status === 200) return answer;
  answer.body.destroy();
  throw download.brokenOff(`the status ${answer.status} for the whole file`);
}

async function ask(download: Listening, headers: Record<string, string>): Promise<FileAnswer> {
  // Ranges count the bytes that are sent: compressed, they would be those of another file.
  const answer = await download.ask({ ...headers, 'accept-encoding': 'identity' }, download.signal);
  // An answer that breaks off before it is read must not end the process; its reader receives the error.
  answer.body.on('error', () => undefined);
  return answer;
}

async function receive(
  download: Listening,
  answer: FileAnswer,
  from: number,
  open: () => Promise<FileHandle>,
): Promise<void> {
  const { partial, limit, brokenOff, onBytes } = download;
  const total = totalOf(answer) ?? download.bytes ?? null;
  let bytes = from;
  const handle = await open();
  try {
    for await (const chunk of chunksOf(answer, download)) {
      bytes += chunk.byteLength;
      if (limit !== undefined && Math.max(bytes, total ?? 0) > limit.bytes) throw limit.error;
      await handle.writeFile(chunk);
      onBytes?.(bytes, total);
    }
    await handle.datasync();
  } catch (error) {
    if (error === limit?.error) await partial.discard();
    throw error;
  } finally {
    await handle.close();
  }
  if (total === null || bytes === total) return;
  if (bytes > total) await partial.discard();
  throw brokenOff(`${bytes} of ${total} bytes`);
}

async function* chunksOf({ body }: FileAnswer, { brokenOff, signal }: Listening): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    signal?.throwIfAborted();
    throw brokenOff(`an answer that broke off (${(error as Error).message})`);
  }
}
