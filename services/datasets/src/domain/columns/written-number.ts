/**
 * A number that JavaScript would write differently from its source (`1.10`, `1e3`, `12345678901234567890`): its text, boxed.
 * JSON has no such value, and unlike an instance of a class it survives the way between threads.
 */
export type WrittenNumber = object & { readonly __writtenNumber: never };

/** The number, or its text where a double may stand for several. */
export function writtenNumber(text: string): number | WrittenNumber {
  const value = Number(text);
  const isExact = Number.isSafeInteger(value) || !Number.isInteger(value);
  return isExact && String(value) === text ? value : (Object(text) as WrittenNumber);
}

export function isWrittenNumber(value: unknown): value is WrittenNumber {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object String]';
}

/** A whole number that a double does not hold exactly: two of them may be the same double. */
export function isBeyondDouble(number: WrittenNumber): boolean {
  return /^-?\d+$/.test(String(number)) && !Number.isSafeInteger(Number(number));
}

/** The texts by which a value may be called in a label set, as written first: `1.0`, then `1`. */
export function textsOf(raw: unknown): string[] {
  if (!isWrittenNumber(raw)) return [String(raw)];
  return isBeyondDouble(raw) ? [String(raw)] : [String(raw), String(Number(raw))];
}
