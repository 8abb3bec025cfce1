import { createHash } from 'node:crypto';
import { filePieces } from './file-pieces.ts';

/** sha256 of a file's bytes, read a piece at a time. Throws what the file system throws. */
export async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const piece of filePieces(path)) digest.update(piece);
  return digest.digest('hex');
}
