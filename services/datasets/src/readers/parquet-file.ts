import { open } from 'node:fs/promises';
import { openUnpackedCopy } from './open-unpacked-copy.ts';
import { isPacked } from './unpack.ts';

/** A file that is read in slices, as hyparquet requires. */
export interface ParquetFile {
  byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
  close(): Promise<void>;
}

export async function openParquetFile(path: string): Promise<ParquetFile> {
  const file = (await isPacked(path)) ? await openUnpackedCopy(path) : await open(path, 'r');
  const { size: byteLength } = await file.stat();
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, byteLength) - start));
      const { bytesRead } = await file.read(bytes, 0, bytes.byteLength, start);
      if (bytesRead < bytes.byteLength) throw new Error(`the file ends at byte ${start + bytesRead}`);
      return bytes.buffer;
    },
    close: () => file.close(),
  };
}
