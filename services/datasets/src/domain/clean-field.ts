/** Each newline sequence, as Unicode counts them. */
const newlines = /\r\n|[\n\v\f\r\u{85}\u{2028}\u{2029}]/gu;
const newline = /[\n\v\f\r\u0085\u2028\u2029]/;

/** `corrected`: each newline sequence becomes one space, then the ends are stripped; inner spaces stay. */
export function cleanField(text: string, isPlain = false): string {
  return (!isPlain && newline.test(text) ? text.replaceAll(newlines, ' ') : text).trim();
}
