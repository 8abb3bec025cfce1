import type { Domain } from './domain.ts';
import { drawLookup, phraseFact } from './facts.ts';
import type { Random } from './random.ts';
import { passage, sentence } from './sentence.ts';
import type { DrawnRow } from './drawn-row.ts';

export const inferenceLabels = ['entailment', 'neutral', 'contradiction'] as const;
export type InferenceLabel = (typeof inferenceLabels)[number];

/**
 * A premise of some facts and a hypothesis about one of them. No word gives the label away: right names occur with wrong values
 * and wrong names with right ones. In half of the rows, all words of the hypothesis occur in the premise whatever the label, so
 * that only the pairing decides.
 */
export function drawInference(random: Random, domain: Domain, label: InferenceLabel): DrawnRow {
  const { asked, rival, others, inOrder } = drawLookup(random, domain, domain.outOfDomain ? 2 : 1);
  const rivalTold = random.chance(0.5);
  const told = rivalTold ? inOrder : inOrder.filter((fact) => fact !== rival);
  const claims = {
    entailment: asked,
    contradiction: rivalTold ? { ...asked, person: rival.person } : { ...asked, value: rival.value },
    neutral: { ...asked, person: rivalTold ? random.pick(others).person : rival.person },
  };
  const premise = passage(told.map((fact) => phraseFact(fact)));
  const hypothesis = sentence(phraseFact(claims[label], random.pick(asked.relation.forms)));
  return { passage: premise, row: { premise, hypothesis, label } };
}
