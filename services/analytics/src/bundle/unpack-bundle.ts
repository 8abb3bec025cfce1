import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import type { FileEntry } from '@amuro/contracts';
import { createTarDecoder } from 'modern-tar';
import { BundleError, isBundleName } from './bundle-manifest.ts';

/**
 * Measurements and predictions shrink to a fifth at best; an archive that unpacks to much more is refused before the disk is
 * full.
 */
const mostBytesAnyway = 256 * 1024 ** 2;
const mostBytesForEachReceived = 50;
const mostFiles = 500_000;

/**
 * Writes the files of a tar.gz below an empty directory and returns their digests. Throws BundleError; what was already written
 * stays there.
 */
export async function unpackBundle(archive: ReadableStream, directory: string): Promise<FileEntry[]> {
  const { readable, writable } = createTarDecoder({ strict: true });
  const writer = writable.getWriter();
  let received = 0;
  const count = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      received += chunk.byteLength;
      yield chunk;
    }
  };
  const feed = pipeline(Readable.fromWeb(archive as NodeStream), count, createGunzip(), async (chunks) => {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) await writer.write(chunk);
    await writer.close();
  }).catch(async (error: unknown) => {
    // A reader of an entry must not wait for bytes that never come.
    await writer.abort(error).catch(() => undefined);
    throw error;
  });
  const files = new Map<string, FileEntry>();
  const read = async () => {
    let total = 0;
    // The DOM's ReadableStream, which modern-tar is typed by, has no async iterator.
    for await (const { header, body } of readable as NodeStream<TarFile>) {
      total += header.size;
      refuseOdd(header, files, total, mostBytesAnyway + mostBytesForEachReceived * received);
      files.set(header.name, await write(body, directory, header.name));
    }
  };
  const [fed, done] = await Promise.allSettled([
    feed,
    read().catch((error: unknown) => stop(readable, error)),
  ]);
  const failed = [done, fed].find((one) => one.status === 'rejected');
  if (failed?.status !== 'rejected') return [...files.values()];
  if (failed.reason instanceof BundleError) throw failed.reason;
  throw new BundleError(
    'a complete tar.gz archive',
    `one that is damaged: ${(failed.reason as Error).message}`,
  );
}

interface TarFile {
  header: { name: string; size: number; type?: string };
  body: ReadableStream<Uint8Array>;
}

/** Stops the feed when reading stops. */
async function stop(readable: ReadableStream, error: unknown): Promise<never> {
  await readable.cancel(error).catch(() => undefined);
  throw error;
}

function refuseOdd(
  { name, type }: TarFile['header'],
  files: ReadonlyMap<string, unknown>,
  total: number,
  mostBytes: number,
): void {
  if (type !== undefined && type !== 'file') throw new BundleError('files alone', `a ${type}: "${name}"`);
  if (!isBundleName(name)) throw new BundleError('names of a reproduction bundle', `"${name}"`);
  if (files.has(name)) throw new BundleError('every file once', `"${name}" twice`);
  if (total > mostBytes || files.size >= mostFiles)
    throw new BundleError(
      `at most ${mostFiles} files and ${mostBytes} bytes`,
      `${files.size} files, ${total} bytes`,
    );
}

async function write(body: ReadableStream<Uint8Array>, directory: string, path: string): Promise<FileEntry> {
  const target = join(directory, path);
  await mkdir(dirname(target), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    Readable.fromWeb(body as NodeStream<Uint8Array>),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.byteLength;
        yield chunk;
      }
    },
    createWriteStream(target),
  );
  return { path, bytes, sha256: hash.digest('hex') };
}
