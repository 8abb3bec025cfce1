import { drawComparisons, reverse, stateComparison, type Comparison } from './comparisons.ts';
import { inDomain, outOfDomain, wholeWorld, type Domain } from './domain.ts';
import type { Drawn } from './draw-row.ts';
import { drawEvent, exchangeRoles, stateEvent, wordings } from './events.ts';
import { drawLookup, stateFact, type Fact } from './facts.ts';
import { drawJourney, summariseJourney, tellJourney } from './journeys.ts';
import type { Random } from './random.ts';
import { fill, passage, sentence } from './sentence.ts';

/**
 * A piece of prose about the world: something is told, then said again in other words, asked and answered,
 * doubted and judged, or summed up. It never uses the labels or the prompts of the tasks.
 */
export function drawCorpusText(random: Random): Drawn {
  const domain = random.pick([inDomain, inDomain, outOfDomain, wholeWorld, wholeWorld]);
  const kind = random.pick(kinds);
  const { told, remarks } = kind(random, domain);
  return { passage: told, row: { text: [told, ...remarks].join(' ') } };
}

type Prose = { told: string; remarks: string[] };

const kinds = [tellFacts, tellFacts, tellFacts, tellComparisons, tellEvent, tellEvent, tellStory, tellStory];

function tellFacts(random: Random, domain: Domain): Prose {
  const { asked, rival, others, inOrder } = drawLookup(random, domain, random.pick([0, 1, 1, 2, 2]));
  const say = (fact: Fact): string => stateFact(fact, random.pick(fact.relation.forms));
  const unknown = (fact: Fact): string => `Nobody said ${fill(asked.relation.unknown, { x: fact.person })}.`;
  const claims = [
    () => judge(random, say(asked), 'right'),
    () => judge(random, say({ ...asked, person: rival.person }), 'wrong', say(rival)),
    ...others.map(
      (other) => () => `${doubt(random, say({ ...asked, person: other.person }))} ${unknown(other)}`,
    ),
  ];
  const remarks = [
    ...claims,
    ...claims,
    ...inOrder.map((fact) => () => restate(random, say(fact))),
    ...inOrder.map((fact) => () => askValue(fact, say(fact))),
    ...inOrder.map(
      (fact) => () => fill(`${fact.relation.askPerson} It is ${fact.person}.`, { v: fact.value }),
    ),
  ];
  return { told: passage(inOrder.map((fact) => stateFact(fact))), remarks: choose(random, remarks, 5) };
}

const askValue = (fact: Fact, answer: string): string =>
  `${fill(fact.relation.askValue, { x: fact.person })} ${sentence(answer)}`;

function tellComparisons(random: Random, domain: Domain): Prose {
  const both = drawComparisons(random, domain, 2) as [Comparison, Comparison];
  const [told, other] = both;
  const say = (comparison: Comparison): string =>
    stateComparison({ ...comparison, converse: random.chance(0.5) });
  const unrelated = { ...told, high: other.high, low: other.low };
  const remarks = [
    () => judge(random, say(told), 'right'),
    () => judge(random, say(reverse(told)), 'wrong', say(told)),
    () =>
      `${doubt(random, say(random.pick([unrelated, reverse(unrelated)])))} Nobody said who is ${told.scale.more}.`,
    ...both.map((one) => () => restate(random, stateComparison({ ...one, converse: !one.converse }))),
    ...both.map((one) => () => askWho(random, one)),
  ];
  return { told: passage(random.shuffle(both).map(stateComparison)), remarks: choose(random, remarks, 5) };
}

function askWho(random: Random, { scale, high, low }: Comparison): string {
  const [first, second] = random.shuffle([high, low]);
  const [word, who] = random.pick([
    [scale.more, high],
    [scale.less, low],
  ]);
  return `Who is ${word}, ${first} or ${second}? It is ${who}.`;
}

function tellEvent(random: Random, domain: Domain): Prose {
  const event = drawEvent(random, domain);
  const [first, ...rest] = random.shuffle(wordings);
  const say = (told: typeof event): string => stateEvent(told, random.pick(rest));
  const remarks = [
    () => restate(random, say(event)),
    () => judge(random, say(event), 'right'),
    () => judge(random, say(exchangeRoles(event)), 'wrong', say(event)),
    () => `It is not so that ${say(exchangeRoles(event))}.`,
  ];
  return { told: sentence(stateEvent(event, first!)), remarks: choose(random, remarks, 3) };
}

function tellStory(random: Random, domain: Domain): Prose {
  const journey = drawJourney(random, domain, random.whole(4));
  const asks = [
    `Who got the ${journey.thing}? It is ${journey.receiver}.`,
    `Where did ${journey.traveller} go? ${journey.traveller} went to ${journey.to}.`,
    `What did ${journey.traveller} take? It is a ${journey.thing}.`,
  ];
  const inShort = `In short, ${summariseJourney(journey)}.`;
  return { told: tellJourney(journey), remarks: random.shuffle([inShort, random.pick(asks)]) };
}

const choose = (random: Random, remarks: readonly (() => string)[], most: number): string[] =>
  random.sample(remarks, Math.min(most, remarks.length)).map((remark) => remark());

const restate = (random: Random, clause: string): string =>
  `${random.pick(['So', 'That means that', 'In other words,'])} ${clause}.`;

const doubt = (random: Random, clause: string): string =>
  `${random.pick(['Is it true that', 'Does it follow that', 'Can we say that'])} ${clause}?`;

function judge(random: Random, claim: string, verdict: 'right' | 'wrong', truth?: string): string {
  const reason = truth === undefined ? '' : `, for ${truth}`;
  return `${doubt(random, claim)} That is ${verdict}${reason}.`;
}
