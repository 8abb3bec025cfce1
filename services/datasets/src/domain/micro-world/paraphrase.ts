import type { Domain } from './domain.ts';
import type { DrawnRow } from './drawn-row.ts';
import { drawEvent, exchangeRoles, phraseEvent, wordings } from './events.ts';
import type { Random } from './random.ts';
import { sentence } from './sentence.ts';

export const paraphraseLabels = ['yes', 'no'] as const;
export type ParaphraseLabel = (typeof paraphraseLabels)[number];

/**
 * Two differently worded sentences about one event. If the pair is not a paraphrase, the second has exactly the words of a
 * paraphrase with two of them exchanged (the traps of PAWS).
 */
export function drawParaphrase(random: Random, domain: Domain, label: ParaphraseLabel): DrawnRow {
  const event = drawEvent(random, domain);
  const [first, second] = random.sample(wordings, 2);
  const sentence1 = sentence(phraseEvent(event, first!));
  const told = label === 'yes' ? event : exchangeRoles(event);
  const sentence2 = sentence(phraseEvent(told, second!));
  return { passage: sentence1, row: { sentence1, sentence2, label } };
}
