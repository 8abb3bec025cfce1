import { createHash } from 'node:crypto';

/** Row ids (sha256 in hexadecimal) as 32 bytes each, and the digest of them and their groups that names the row set. */
export function packRowIds(
  rowIds: readonly string[],
  groupIds: readonly (string | null)[] | null = null,
): { id: string; rowIds: Buffer } {
  const packed = Buffer.concat(rowIds.map((rowId) => Buffer.from(rowId, 'hex')));
  const hash = createHash('sha256').update(packed);
  if (groupIds !== null) hash.update(JSON.stringify(groupIds));
  return { id: hash.digest('hex'), rowIds: packed };
}

export function unpackRowIds(packed: Buffer): string[] {
  return Array.from({ length: packed.length / 32 }, (_, index) =>
    packed.toString('hex', index * 32, index * 32 + 32),
  );
}
