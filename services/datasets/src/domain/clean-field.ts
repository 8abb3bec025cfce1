/** `corrected`: each newline sequence (as Unicode counts them) becomes one space, then the ends are stripped; inner spaces stay. */
export function cleanField(text: string): string {
  return text.replaceAll(/\r\n|[\n\v\f\r\u{85}\u{2028}\u{2029}]/gu, ' ').trim();
}
