import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { canonicalJson, idOf, sha256 } from '@amuro/identity';
import { badRequest, ProblemError } from '@amuro/http/problems';
import { fileEndings, readerFor } from '../readers/file-format.ts';
import type { UploadRow } from '../store/upload-store.ts';
import type { Deps } from '../deps.ts';
import { dataPaths } from './data-paths.ts';

export const uploadLimitBytes = 1024 ** 3;

/** Stores a file that a client streams. The same bytes under the same name are the same upload. */
export async function receiveUpload(
  deps: Pick<Deps, 'store' | 'dataDir' | 'now'>,
  { fileName, body }: { fileName: string; body: ReadableStream | null },
  limitBytes = uploadLimitBytes,
): Promise<{ upload: UploadRow; created: boolean }> {
  if (readerFor(fileName) === null) throw unknownEnding(fileName);
  const incoming = join(dataPaths.incoming(deps.dataDir), randomUUID());
  await mkdir(dirname(incoming), { recursive: true });
  try {
    const { bytes, digest } = await write(body, incoming, limitBytes);
    if (bytes === 0) throw emptyBody();
    const id = idOf('upl', sha256(canonicalJson({ fileName, sha256: digest })));
    const target = dataPaths.upload(deps.dataDir, id, fileName);
    await mkdir(dirname(target), { recursive: true });
    await rename(incoming, target);
    const createdAt = deps.now().toISOString();
    const created = deps.store.uploads.insert({ id, fileName, bytes, sha256: digest, createdAt });
    return { upload: deps.store.uploads.get(id)!, created };
  } finally {
    await rm(incoming, { force: true });
  }
}

async function write(
  body: ReadableStream | null,
  path: string,
  limitBytes: number,
): Promise<{ bytes: number; digest: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > limitBytes) throw tooLarge(limitBytes);
      hash.update(chunk);
      yield chunk;
    }
  };
  // Opened before anything is read: if the body were refused while the file is being opened, the file would be left behind.
  const file = await open(path, 'wx');
  const input = body === null ? Readable.from([]) : Readable.fromWeb(body);
  await pipeline(input, counted, file.createWriteStream()).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? brokenOff(bytes) : error;
  });
  return { bytes, digest: hash.digest('hex') };
}

function unknownEnding(fileName: string): ProblemError {
  return badRequest({
    field: 'fileName',
    expected: `a name that ends in ${fileEndings.join(', ')}`,
    got: `"${fileName}"`,
    remedy: 'Name the file with the ending of its format.',
  });
}

function emptyBody(): ProblemError {
  return badRequest({
    field: '(body)',
    expected: 'the bytes of the file',
    got: 'an empty body',
    remedy: 'Send the file as the body, for instance with curl --data-binary @FILE.',
  });
}

function brokenOff(bytes: number): ProblemError {
  return badRequest({
    field: '(body)',
    expected: 'the complete file',
    got: `${bytes} bytes, then the end of the connection`,
    remedy: 'Send it again.',
  });
}

function tooLarge(limitBytes: number): ProblemError {
  return new ProblemError({
    code: 'body-too-large',
    detail: `The body is over the limit of ${limitBytes} bytes.`,
    remedy: 'Compress it with gzip, or put it under a directory named in AMURO_ROOTS and register its path.',
  });
}
