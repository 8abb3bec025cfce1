/** Each newline sequence, as Unicode counts them. */
const newlines = /\r\n|[\n\v\f\r\u{85}\u{2028}\u{2029}]/gu;
const newline = /[\n\v\f\r\u0085\u2028\u2029]/;

/** `corrected`: each newline sequence becomes one space, then the ends are stripped; inner spaces are kept. */
export function cleanField(text: string, isPlain = false): string {
  return (!isPlain && newline.test(text) ? text.replaceAll(newlines, ' ') : text).trim();
}

/** Length of a text in characters as Unicode counts them. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length; index += 1) {
    // The second half of a surrogate pair.
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) count -= 1;
  }
  return count;
}

/** Characters that JSON writes between quotes unchanged. */
const plain = /^[ !#-[\]-~]*$/;

/** JSON of a text, as JSON.stringify gives it; for most texts this one check of the characters is enough. */
export function jsonText(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** A text for comparisons: NFKC and lower case, with each run of white space as one space. */
export function normaliseText(text: string, isPlain = plainText.test(text)): string {
  if (!isPlain) return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const lower = text.toLowerCase();
  return (lower.includes('  ') ? lower.replaceAll(/ +/g, ' ') : lower).trim();
}

/**
 * Printable ASCII without quotes, backslashes and ampersands, as most texts are: JSON writes it unchanged, NFKC changes nothing,
 * its length is its number of code points, and no finding needs to look closer. If this is known for all texts of a row, each of
 * those checks can be skipped.
 */
export const plainText = /^[ !#-%'-[\]-~]*$/;
