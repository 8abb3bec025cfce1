/** A text as comparisons see it: NFKC and lower case, each run of white space one space. */
export function normaliseText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
