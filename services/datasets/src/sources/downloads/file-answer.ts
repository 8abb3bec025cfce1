import type { Readable } from 'node:stream';

/** What a server sends of a file: 200 all of it, 206 what follows a place, 416 that nothing follows. */
export interface FileAnswer {
  status: number;
  header(name: string): string | null;
  body: Readable;
}

/** Bytes of the whole file, where the answer tells. */
export function totalOf({ status, header }: FileAnswer): number | null {
  if (status !== 200) return count(/\/(\d+)$/.exec(header('content-range') ?? '')?.[1]);
  // A packed answer has another length than the file.
  const isPlain = (header('content-encoding') ?? 'identity') === 'identity';
  return isPlain ? count(header('content-length')) : null;
}

/** Where the bytes of a 206 belong. */
export function startOf({ status, header }: FileAnswer): number | null {
  return status === 206 ? count(/^bytes (\d+)-/.exec(header('content-range') ?? '')?.[1]) : null;
}

function count(digits: string | null | undefined): number | null {
  return digits === null || digits === undefined ? null : Number(digits);
}
