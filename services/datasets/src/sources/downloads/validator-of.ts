import type { FileAnswer } from './file-answer.ts';

/** A file that is changed twice within this time may have one date for both. */
const strongAfterMs = 60_000;

/** What tells this file, byte by byte, from any other that the server has had here: a strong ETag, or a date that is old enough. */
export function validatorOf({ header }: FileAnswer): string | null {
  const etag = header('etag');
  if (etag !== null) return etag.startsWith('"') ? etag : null;
  const modified = header('last-modified');
  const age = Date.parse(header('date') ?? '') - Date.parse(modified ?? '');
  return age >= strongAfterMs ? modified : null;
}

/** Whether an answer is of the file with this validator. An answer with a part must repeat an ETag, but no date. */
export function isOf(validator: string, { header }: FileAnswer): boolean {
  if (validator.startsWith('"')) return header('etag') === validator;
  return (header('last-modified') ?? validator) === validator;
}
