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

/** Whether an answer is of the file with this validator, and says so. */
export function isOf(validator: string, { header }: FileAnswer): boolean {
  return header(validator.startsWith('"') ? 'etag' : 'last-modified') === validator;
}
