import type { Domain } from './domain.ts';
import type { DrawnRow } from './drawn-row.ts';
import { drawJourney, journeySlots, summariseJourney, narrateJourney } from './journeys.ts';
import type { Random } from './random.ts';
import { sentence } from './sentence.ts';

/** A story with bystanders (two more out of domain) and the sentence that sums it up. */
export function drawSummary(random: Random, domain: Domain): DrawnRow {
  const journey = drawJourney(random, domain, domain.outOfDomain ? 3 : 1);
  const document = narrateJourney(journey);
  const summary = sentence(summariseJourney(journey));
  return { passage: document, row: { document, summary, slots: journeySlots(journey) } };
}
