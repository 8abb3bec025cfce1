import { Readable } from 'node:stream';

/** A server's answer to a request for a file: 200 with all of it, 206 with a part, 416 if nothing follows the part. */
export interface FileAnswer {
  status: number;
  header(name: string): string | null;
  body: Readable;
}

/** Files that change twice within this time may keep one date. */
const strongAfterMs = 60_000;

/** Bytes of the whole file; null if the answer does not say. */
export function totalOf({ status, header }: FileAnswer): number | null {
  if (status !== 200) return numberOf(/\/(\d+)$/.exec(header('content-range') ?? '')?.[1]);
  // The length of a compressed answer is not that of the file.
  const isPlain = (header('content-encoding') ?? 'identity') === 'identity';
  return isPlain ? numberOf(header('content-length')) : null;
}

/** Offset in the file of the bytes of a 206. */
export function startOf({ status, header }: FileAnswer): number | null {
  return status === 206 ? numberOf(/^bytes (\d+)-/.exec(header('content-range') ?? '')?.[1]) : null;
}

/** A strong ETag or a date that is old enough: it identifies the bytes of the file. Null if the answer has neither. */
export function validatorOf({ header }: FileAnswer): string | null {
  const etag = header('etag');
  if (etag !== null) return etag.startsWith('"') ? etag : null;
  const modified = header('last-modified');
  const age = Date.parse(header('date') ?? '') - Date.parse(modified ?? '');
  return age >= strongAfterMs ? modified : null;
}

/** Whether an answer says that it is of the file with this validator. */
export function hasValidator({ header }: FileAnswer, validator: string): boolean {
  return header(validator.startsWith('"') ? 'etag' : 'last-modified') === validator;
}

function numberOf(digits: string | null | undefined): number | null {
  return digits === null || digits === undefined ? null : Number(digits);
}

/** The answer of `fetch`. */
export function fileAnswerOf({ status, headers, body }: Response): FileAnswer {
  return {
    status,
    header: (name) => headers.get(name),
    body: body === null ? Readable.from([]) : Readable.fromWeb(body),
  };
}
