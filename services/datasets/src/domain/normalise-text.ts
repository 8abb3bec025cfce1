/** Words of ASCII with one space between them: NFKC changes nothing, and there is no white space to join. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** A text as comparisons see it: NFKC and lower case, each run of white space one space. */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
