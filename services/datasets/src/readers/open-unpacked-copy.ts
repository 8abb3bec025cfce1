import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceError } from './source-error.ts';
import { unpack } from './unpack.ts';

const usualLimitBytes = 4 * 1024 ** 3;

/**
 * An unpacked copy of a file, for formats that are not read from front to back. It has no name: it disappears when it is closed,
 * or with the process.
 */
export async function openUnpackedCopy(path: string, limitBytes = usualLimitBytes): Promise<FileHandle> {
  const copy = await openNameless();
  try {
    let bytes = 0;
    for await (const chunk of unpack(path)) {
      bytes += chunk.byteLength;
      if (bytes > limitBytes) throw tooLarge(limitBytes);
      await copy.appendFile(chunk);
    }
    return copy;
  } catch (error) {
    await copy.close();
    throw error;
  }
}

async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'amuro-unpacked-'));
  try {
    return await open(join(folder, 'copy'), 'wx+');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function tooLarge(limitBytes: number): SourceError {
  return new SourceError({
    code: 'too-long',
    expected: `a packed Parquet file of at most ${limitBytes} bytes, unpacked`,
    got: 'a larger one',
    remedy: 'Unpack it (Parquet packs its own columns), or write it as several files.',
  });
}
