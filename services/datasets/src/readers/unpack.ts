import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { filePieces } from '@amuro/artifacts';
import { SourceError } from './source-error.ts';
import { unpackZstd } from './unpack-zstd.ts';
import { beginsFrame } from './zstd-frames.ts';

const chunkBytes = 256 * 1024;

type Unpack = (bytes: Readable) => AsyncIterable<Uint8Array>;

/** Packings by the magic number of their files. */
const packings: { begins: (head: Buffer) => boolean; unpack: Unpack }[] = [
  { begins: (head) => head.length >= 2 && head.readUInt16BE() === 0x1f8b, unpack: gunzip },
  { begins: (head) => head.length >= 4 && beginsFrame(head.readUInt32LE()), unpack: unpackZstd },
];

/** Bytes of a file, unpacked if it is in gzip or zstd, whatever its name. A piece is valid until the next one is requested. */
export async function* unpack(path: string): AsyncGenerator<Uint8Array> {
  const packing = await packingOf(path);
  if (packing === undefined) return yield* filePieces(path);
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  try {
    yield* packing.unpack(file);
  } finally {
    file.destroy();
  }
}

/** Whether a file is in gzip or zstd, whatever its name. */
export async function isPacked(path: string): Promise<boolean> {
  return (await packingOf(path)) !== undefined;
}

async function packingOf(path: string) {
  const head = await headOf(path);
  return packings.find(({ begins }) => begins(head));
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* gunzip(bytes: Readable): AsyncGenerator<Uint8Array> {
  const unpacker = bytes.pipe(createGunzip({ chunkSize: chunkBytes }));
  // Otherwise an error of the file would leave the unpacker waiting forever.
  bytes.on('error', (error) => unpacker.destroy(error));
  try {
    for await (const chunk of unpacker) yield chunk as Buffer;
  } catch (error) {
    throw asDamaged(error);
  }
}

function asDamaged(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!code.startsWith('Z_')) return error;
  return new SourceError(
    {
      code: 'damaged-gzip',
      expected: 'a complete gzip file',
      got: `a damaged one (${(error as Error).message})`,
      remedy: 'Copy or compress the file again.',
    },
    { cause: error },
  );
}
