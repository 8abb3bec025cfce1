import { createHash, hash } from 'node:crypto';
import { filePieces } from './file-pieces.ts';

/** sha256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** sha256 of a file's bytes, read a piece at a time. Throws what the file system throws. */
export async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const piece of filePieces(path)) digest.update(piece);
  return digest.digest('hex');
}
