import { plainText } from './plain-text.ts';

/** A text as comparisons see it: NFKC and lower case, each run of white space one space. */
export function normaliseText(text: string, isPlain = plainText.test(text)): string {
  if (!isPlain) return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const lower = text.toLowerCase();
  return (lower.includes('  ') ? lower.replaceAll(/ +/g, ' ') : lower).trim();
}
