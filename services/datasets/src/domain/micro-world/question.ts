import type { Domain } from './domain.ts';
import type { DrawnRow } from './drawn-row.ts';
import { drawLookup, phraseFact } from './facts.ts';
import type { Random } from './random.ts';
import { fill, passage } from './sentence.ts';

/** Facts about several people, an answer from among them, and the question that it answers. */
export function drawQuestion(random: Random, domain: Domain): DrawnRow {
  const { asked, inOrder } = drawLookup(random, domain, domain.outOfDomain ? 2 : 1);
  const context = passage(inOrder.map((fact) => phraseFact(fact)));
  const question = fill(asked.relation.askValue, { x: asked.person });
  const slots = [asked.person, asked.relation.questionWord];
  return { passage: context, row: { context, answer: asked.value, question, slots } };
}
