import { open } from 'node:fs/promises';

const pieceBytes = 256 * 1024;

/**
 * Bytes of a file, a piece at a time; a piece is valid until the next one is requested. (A stream takes new memory for each
 * piece, of which tens of megabytes wait for the garbage collector.) Throws what the file system throws.
 */
export async function* filePieces(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, pieceBytes);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
