import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { filePieces } from './file-pieces.ts';

/** `git-sha1`: the hash that git gives a file, over a header and its bytes. */
export type FileHash = 'sha256' | 'git-sha1';

/** Hash of a file's bytes in lower-case hexadecimal, read a piece at a time. Throws what the file system throws. */
export async function fileDigest(path: string, hash: FileHash): Promise<string> {
  const digest = createHash(hash === 'sha256' ? 'sha256' : 'sha1');
  if (hash === 'git-sha1') digest.update(`blob ${(await stat(path)).size}\0`);
  for await (const piece of filePieces(path)) digest.update(piece);
  return digest.digest('hex');
}

export function sha256OfFile(path: string): Promise<string> {
  return fileDigest(path, 'sha256');
}
