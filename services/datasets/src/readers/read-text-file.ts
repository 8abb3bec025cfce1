import { TextDecoder } from 'node:util';
import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { SourceError } from './source-error.ts';

/** Text of a file as a stream: UTF-8 without its byte order mark, gzip (known by its first two bytes) unpacked. */
export async function* readTextFile(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const bytes = (await isGzip(path)) ? file.pipe(createGunzip()) : file;
  // Without this an error of the file would leave the unpacker waiting for ever.
  file.on('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) yield decode(decoder, chunk as Buffer);
    yield decode(decoder);
  } catch (error) {
    throw asSourceError(error);
  } finally {
    file.destroy();
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (error) {
    throw new SourceError(
      {
        code: 'not-utf-8',
        expected: 'UTF-8 text',
        got: 'bytes that are not UTF-8',
        remedy: 'Convert the file to UTF-8, for instance with iconv.',
      },
      { cause: error },
    );
  }
}

function asSourceError(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!code.startsWith('Z_')) return error;
  return new SourceError(
    {
      code: 'damaged-gzip',
      expected: 'a whole gzip file',
      got: `a damaged one (${(error as Error).message})`,
      remedy: 'Copy or compress the file again.',
    },
    { cause: error },
  );
}
