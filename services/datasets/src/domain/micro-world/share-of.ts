import { hashText } from './random.ts';

/** The uses of a passage. */
export type Share = 'test' | 'fewshot' | 'train' | 'corpus';

/**
 * Every passage (premise, first sentence, document, context) belongs to exactly one share, decided by its text: no test passage
 * can occur in training rows, exemplars or the corpus, whatever their seeds and sizes.
 */
export function shareOf(passage: string): Share {
  const bucket = hashText(`share:${passage}`) % 16;
  if (bucket < 3) return 'test';
  if (bucket < 4) return 'fewshot';
  return bucket < 10 ? 'train' : 'corpus';
}
