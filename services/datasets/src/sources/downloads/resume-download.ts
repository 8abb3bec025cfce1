import type { FileHandle } from 'node:fs/promises';
import type { SourceError } from '../../readers/source-error.ts';
import { PassingFault } from '../passing-fault.ts';
import { startOf, totalOf, type FileAnswer } from './file-answer.ts';
import type { PartialFile } from './partial-file.ts';
import { isOf, validatorOf } from './validator-of.ts';

/** After an answer that brought so much more than there was the next is asked for at once. */
const worthGoingOnBytes = 1024 ** 2;

/** Told how much of a file is here, while it is downloaded. */
export type OnBytes = (bytes: number, total: number | null) => void;

export interface Download {
  partial: PartialFile;
  /** One request, redirects followed; what is to stop the download stops the answer. Throws SourceError unless it is 200, 206 or 416. */
  ask(headers: Record<string, string>): Promise<FileAnswer>;
  /** Its hash is compared afterwards: parts may be joined although nothing tells that they are of the same file. */
  isVerified: boolean;
  /** Bytes of the whole, where that is known beforehand. */
  bytes?: number | null | undefined;
  limit?: { bytes: number; fault: SourceError } | undefined;
  unreachable(cause: string): PassingFault;
  onBytes?: OnBytes | undefined;
}

/**
 * Brings all of a file into `partial`: what follows the part that is there, or all anew where the server does not go on
 * or has another file now. What a broken attempt brought stays. Tells whether parts were joined. Throws SourceError.
 */
export async function resumeDownload(download: Download): Promise<{ isJoined: boolean }> {
  for (let most = await download.partial.bytes(); ;) {
    try {
      return await bringRest(download);
    } catch (error) {
      const bytes = await download.partial.bytes();
      if (!(error instanceof PassingFault) || bytes < most + worthGoingOnBytes) throw error;
      most = bytes;
    }
  }
}

async function bringRest(download: Download): Promise<{ isJoined: boolean }> {
  const { partial, isVerified } = download;
  const have = await partial.bytes();
  const validator = await partial.validator();
  const mayGoOn = have > 0 && (isVerified || validator !== null);
  const rest = mayGoOn ? await ask(download, rangeFrom(have, validator)) : null;
  const isSame = rest !== null && (validator === null || isOf(validator, rest));
  if (isSame && rest.status === 416 && (totalOf(rest) ?? download.bytes) === have) {
    rest.body.destroy();
    return { isJoined: true };
  }
  if (isSame && startOf(rest) === have) {
    await receive(download, rest, have, () => partial.goOn());
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

async function askAnew(download: Download, refused: FileAnswer | null): Promise<FileAnswer> {
  refused?.body.destroy();
  const answer = await ask(download, {});
  if (answer.status === 200) return answer;
  answer.body.destroy();
  throw download.unreachable(`the status ${answer.status} for the whole file`);
}

async function ask({ ask: get }: Download, headers: Record<string, string>): Promise<FileAnswer> {
  // Ranges count the bytes that are sent: packed for the way, they would be those of another file.
  const answer = await get({ ...headers, 'accept-encoding': 'identity' });
  // What breaks off before it is read must not end the process; its reader is told.
  answer.body.on('error', () => undefined);
  return answer;
}

async function receive(
  download: Download,
  answer: FileAnswer,
  from: number,
  open: () => Promise<FileHandle>,
): Promise<void> {
  const { partial, limit, onBytes, unreachable } = download;
  const total = totalOf(answer) ?? download.bytes ?? null;
  let bytes = from;
  const handle = await open();
  try {
    for await (const chunk of chunksOf(answer, download)) {
      bytes += chunk.byteLength;
      if (limit !== undefined && Math.max(bytes, total ?? 0) > limit.bytes) throw limit.fault;
      await handle.writeFile(chunk);
      onBytes?.(bytes, total);
    }
    await handle.datasync();
  } catch (error) {
    if (error === limit?.fault) await partial.discard();
    throw error;
  } finally {
    await handle.close();
  }
  if (total === null || bytes === total) return;
  if (bytes > total) await partial.discard();
  throw unreachable(`${bytes} of ${total} bytes`);
}

async function* chunksOf({ body }: FileAnswer, { unreachable }: Download): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw unreachable(`an answer that broke off (${(error as Error).message})`);
  }
}
