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

const kinds = [tellFact, tellFact, tellFacts, tellFacts, tellFacts, tellComparisons, tellEvent, tellStory];

/** A single fact, for beginners. */
function tellFact(random: Random, domain: Domain): Prose {
  const { asked, rival } = drawLookup(random, domain, 0);
  const say = (fact: Fact): string => stateFact(fact, random.pick(fact.relation.forms));
  const unknown = fill(asked.relation.unknown, { x: rival.person });
  const claims = [
    () => judge(random, say(asked), 'right', say(asked)),
    () => judge(random, say({ ...asked, value: rival.value }), 'wrong', say(asked)),
    () => judge(random, say({ ...asked, person: rival.person }), 'open', `nobody said ${unknown}`),
  ];
  const plain = [() => restate(random, say(asked)), () => askValue(asked, say(asked))];
  return { told: passage([stateFact(asked)]), remarks: choose(random, claims, plain, 1) };
}

function tellFacts(random: Random, domain: Domain): Prose {
  const { asked, rival, others, inOrder } = drawLookup(random, domain, random.pick([0, 1, 1, 2]));
  const say = (fact: Fact): string => stateFact(fact, random.pick(fact.relation.forms));
  const of = (fact: Fact): string => say({ ...asked, person: fact.person });
  const claims = [
    () => judge(random, of(asked), 'right', say(asked)),
    () => judge(random, of(rival), 'wrong', say(rival)),
    ...others.map(
      (other) => () =>
        judge(random, of(other), 'open', `nobody said ${fill(asked.relation.unknown, { x: other.person })}`),
    ),
  ];
  const plain = [
    ...inOrder.map((fact) => () => restate(random, say(fact))),
    ...inOrder.map((fact) => () => askValue(fact, say(fact))),
    ...inOrder.map(
      (fact) => () => fill(`${fact.relation.askPerson} It is ${fact.person}.`, { v: fact.value }),
    ),
  ];
  return {
    told: passage(inOrder.map((fact) => stateFact(fact))),
    remarks: choose(random, [...claims, ...claims], plain, 3),
  };
}

const askValue = (fact: Fact, answer: string): string =>
  `${fill(fact.relation.askValue, { x: fact.person })} ${sentence(answer)}`;

function tellComparisons(random: Random, domain: Domain): Prose {
  const both = drawComparisons(random, domain, 2) as [Comparison, Comparison];
  const [told, other] = both;
  const say = (comparison: Comparison): string =>
    stateComparison({ ...comparison, converse: random.chance(0.5) });
  const unrelated = { ...told, high: other.high, low: other.low };
  const claims = [
    () => judge(random, say(told), 'right', say(told)),
    () => judge(random, say(reverse(told)), 'wrong', say(told)),
    () =>
      judge(
        random,
        say(random.pick([unrelated, reverse(unrelated)])),
        'open',
        `nobody said who is ${told.scale.more}`,
      ),
  ];
  const plain = [
    ...both.map((one) => () => restate(random, stateComparison({ ...one, converse: !one.converse }))),
    ...both.map((one) => () => askWho(random, one)),
  ];
  return {
    told: passage(random.shuffle(both).map(stateComparison)),
    remarks: choose(random, [...claims, ...claims], plain, 3),
  };
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
  const claims = [
    () => judge(random, say(event), 'right', say(event)),
    () => judge(random, say(exchangeRoles(event)), 'wrong', say(event)),
  ];
  const plain = [() => restate(random, say(event)), () => `It is not so that ${say(exchangeRoles(event))}.`];
  return {
    told: sentence(stateEvent(event, first!)),
    remarks: choose(random, [...claims, ...claims], plain, 2),
  };
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

/** Three claims judged and `plain` other remarks, in random order. */
function choose(
  random: Random,
  claims: readonly (() => string)[],
  others: readonly (() => string)[],
  plain: number,
): string[] {
  const chosen = [...random.sample(claims, 3), ...random.sample(others, Math.min(plain, others.length))];
  return random.shuffle(chosen).map((remark) => remark());
}

const restate = (random: Random, clause: string): string =>
  `${random.pick(['So', 'That means that', 'In other words,'])} ${clause}.`;

/** A claim, a verdict, and half of the time the reason for it. */
function judge(random: Random, claim: string, verdict: 'right' | 'wrong' | 'open', reason: string): string {
  const because = random.chance(0.5) ? `, for ${reason}` : '';
  return `Is it true that ${claim}? That is ${verdict}${because}.`;
}
