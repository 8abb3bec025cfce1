import type { Domain } from './domain.ts';
import type { Random } from './random.ts';
import type { Relation } from './relations.ts';
import { fill } from './sentence.ts';

/** One statement about one person, with its wording in the passage. */
export type Fact = { person: string; relation: Relation; value: string; form: string };

export const phraseFact = (fact: Fact, form: string = fact.form): string =>
  fill(form, { x: fact.person, v: fact.value });

/** A fact of `relation`, with a value of its own, in random words. */
function drawFact(random: Random, person: string, relation: Relation, value: string): Fact {
  return { person, relation, value, form: random.pick(relation.forms) };
}

/**
 * Facts about different people: two of one relation with different values (`asked`, `rival`), and `others` of other relations.
 * The words do not show who is asked about; only the pairing of people and values does.
 */
export function drawLookup(
  random: Random,
  domain: Domain,
  others: number,
): { asked: Fact; rival: Fact; others: Fact[]; inOrder: Fact[] } {
  const [relation, ...otherRelations] = random.shuffle(domain.relations);
  const people = random.sample(domain.words.names, 2 + others);
  const values = random.sample(domain.words[relation!.values], 2);
  const asked = drawFact(random, people[0]!, relation!, values[0]!);
  const rival = drawFact(random, people[1]!, relation!, values[1]!);
  const rest = people.slice(2).map((person) => {
    const other = random.pick(otherRelations);
    const free = domain.words[other.values].filter((value) => !values.includes(value));
    return drawFact(random, person, other, random.pick(free));
  });
  return { asked, rival, others: rest, inOrder: random.shuffle([asked, rival, ...rest]) };
}
