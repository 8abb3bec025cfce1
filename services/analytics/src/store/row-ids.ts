import { createHash } from 'node:crypto';

/** Row ids (sha256 in hexadecimal) as 32 bytes each, and the digest of all that names the row set. */
export function packRowIds(rowIds: readonly string[]): { id: string; rowIds: Buffer } {
  const packed = Buffer.concat(rowIds.map((rowId) => Buffer.from(rowId, 'hex')));
  return { id: createHash('sha256').update(packed).digest('hex'), rowIds: packed };
}

export function unpackRowIds(packed: Buffer): string[] {
  return Array.from({ length: packed.length / 32 }, (_, index) =>
    packed.toString('hex', index * 32, index * 32 + 32),
  );
}
