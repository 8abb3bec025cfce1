import { drawComparisons, reverse, stateComparison, type Comparison } from './comparisons.ts';
import type { Domain } from './domain.ts';
import { drawLookup, stateFact } from './facts.ts';
import type { Random } from './random.ts';
import { passage, sentence } from './sentence.ts';
import type { Drawn } from './draw-row.ts';

export const inferenceLabels = ['entailment', 'neutral', 'contradiction'] as const;
export type InferenceLabel = (typeof inferenceLabels)[number];

/**
 * A premise and a hypothesis. Label for label, the hypothesis uses the same words about the same premise
 * and only the people change, so neither its words nor their overlap with the premise give the label away.
 */
export function drawInference(random: Random, domain: Domain, label: InferenceLabel): Drawn {
  const { premise, hypothesis } = random.chance(0.6)
    ? drawLookupPair(random, domain, label)
    : drawComparisonPair(random, domain, label);
  return { passage: premise, row: { premise, hypothesis, label } };
}

type Pair = { premise: string; hypothesis: string };

function drawLookupPair(random: Random, domain: Domain, label: InferenceLabel): Pair {
  const { asked, rival, others, inOrder } = drawLookup(random, domain, domain.outOfDomain ? 2 : 1);
  const { person } = { entailment: asked, contradiction: rival, neutral: random.pick(others) }[label];
  const hypothesis = stateFact({ ...asked, person }, random.pick(asked.relation.forms));
  return {
    premise: passage(inOrder.map((fact) => stateFact(fact))),
    hypothesis: sentence(hypothesis),
  };
}

function drawComparisonPair(random: Random, domain: Domain, label: InferenceLabel): Pair {
  const [told, other] = drawComparisons(random, domain, 2) as [Comparison, Comparison];
  const unrelated = { ...told, high: other.high, low: other.low };
  const claim = {
    entailment: told,
    contradiction: reverse(told),
    neutral: random.chance(0.5) ? unrelated : reverse(unrelated),
  }[label];
  const aside = domain.outOfDomain ? [strangerFact(random, domain, [told, other])] : [];
  const clauses = random.shuffle([...[told, other].map(stateComparison), ...aside]);
  return {
    premise: passage(clauses),
    hypothesis: sentence(stateComparison({ ...claim, converse: random.chance(0.5) })),
  };
}

function strangerFact(random: Random, domain: Domain, comparisons: Comparison[]): string {
  const known = comparisons.flatMap(({ high, low }) => [high, low]);
  const person = random.pick(domain.words.names.filter((name) => !known.includes(name)));
  const relation = random.pick(domain.relations);
  const value = random.pick(domain.words[relation.values]);
  return stateFact({ person, relation, value, form: random.pick(relation.forms) });
}
