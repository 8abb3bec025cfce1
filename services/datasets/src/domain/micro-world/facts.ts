import type { Domain } from './domain.ts';
import type { Random } from './random.ts';
import type { Relation } from './relations.ts';
import { fill } from './sentence.ts';

/** One thing said of one person, with the way it is worded in its passage. */
export type Fact = { person: string; relation: Relation; value: string; form: string };

export const stateFact = (fact: Fact, form: string = fact.form): string =>
  fill(form, { x: fact.person, v: fact.value });

/** A fact of `relation`, of its own value, in random words. */
function drawFact(random: Random, person: string, relation: Relation, value: string): Fact {
  return { person, relation, value, form: random.pick(relation.forms) };
}

/**
 * Facts about different people: two of one relation with different values (`asked`, `rival`), and
 * `others` of other relations. Who is asked about is not told by the words, only by who goes with what.
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
