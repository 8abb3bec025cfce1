import { inDomain, outOfDomain, wholeWorld, type Domain } from './domain.ts';
import type { DrawnRow } from './drawn-row.ts';
import { drawEvent, exchangeRoles, phraseEvent, wordings } from './events.ts';
import { drawLookup, phraseFact, type Fact } from './facts.ts';
import { drawJourney, summariseJourney, narrateJourney } from './journeys.ts';
import type { Random } from './random.ts';
import { fill, passage, sentence } from './sentence.ts';

/**
 * A chunk of prose about the world: something is said, then said again in other words, asked and answered, judged, or summed up;
 * half of the time on a page with headings. It never uses the prompts or labels of the tasks.
 */
export function drawCorpusText(random: Random): DrawnRow {
  const domain = random.pick([inDomain, inDomain, outOfDomain, wholeWorld, wholeWorld]);
  const kind = random.pick(kinds);
  const { told, claims, remarks } = kind(random, domain);
  const headed = random.chance(0.5);
  const judged =
    claims.length === 0 ? [] : [1, 2, 3, 4].map(() => judge(random, random.pick(claims)(), headed));
  const others = random.sample(remarks, Math.min(1 + random.whole(2), remarks.length));
  const rest = random.shuffle([...judged, ...others]);
  const text = [headed ? `### ${random.pick(headings)}: ${told}` : told, ...rest].join(' ');
  return { passage: kind === tellFact ? null : told, row: { text } };
}

const headings = ['Report', 'Letter', 'Story', 'News'];

/** A passage, the claims about it, and other sentences that follow from it. */
type Prose = { told: string; claims: readonly (() => Claim)[]; remarks: string[] };

/** Longer passages are drawn more often than they are kept: three of eight belong to the corpus. */
const shares: readonly [(random: Random, domain: Domain) => Prose, number][] = [
  [tellFact, 4],
  [tellFacts, 4],
  [tellEvent, 1],
  [tellStory, 2],
];
const kinds = shares.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));

/** A single fact, for beginners. */
function tellFact(random: Random, domain: Domain): Prose {
  const { asked } = drawLookup(random, domain, 0);
  return {
    told: passage([phraseFact(asked)]),
    claims: claimsOf(random, domain, [asked]),
    remarks: [restate(random, reword(random, asked)), askValue(random, asked)],
  };
}

/** Facts about several people; half of the time two of them are of one kind. */
function tellFacts(random: Random, domain: Domain): Prose {
  const { rival, inOrder } = drawLookup(random, domain, 1 + random.whole(2));
  const told = random.chance(0.5) ? inOrder : inOrder.filter((fact) => fact !== rival);
  return {
    told: passage(told.map((fact) => phraseFact(fact))),
    claims: claimsOf(random, domain, told),
    remarks: told.flatMap((fact) => [restate(random, reword(random, fact)), askValue(random, fact)]),
  };
}

/** Right, wrong and open claims, each drawn independently: no verdict follows from the ones before it. */
function claimsOf(random: Random, domain: Domain, told: readonly Fact[]): (() => Claim)[] {
  return [
    () => rightClaim(random, random.pick(told)),
    () => wrongClaim(random, domain, told, random.pick(told)),
    () => openClaim(random, domain, told, random.pick(told)),
  ];
}

const rightClaim = (random: Random, fact: Fact): Claim => ({
  claim: reword(random, fact),
  verdict: 'right',
  reason: reword(random, fact),
});

/** A wrong value: somebody else's if there is one, otherwise a new one. */
function wrongClaim(random: Random, domain: Domain, told: readonly Fact[], fact: Fact): Claim {
  const rivals = told.filter((one) => one.relation === fact.relation && one !== fact);
  const values =
    rivals.length > 0 && random.chance(0.5)
      ? rivals.map(({ value }) => value)
      : domain.words[fact.relation.values].filter((value) => value !== fact.value);
  const claim = reword(random, { ...fact, value: random.pick(values) });
  return { claim, verdict: 'wrong', reason: reword(random, fact) };
}

/** Somebody about whom something else was said, or nothing at all. */
function openClaim(random: Random, domain: Domain, told: readonly Fact[], fact: Fact): Claim {
  const others = told.filter(({ relation }) => relation !== fact.relation).map(({ person }) => person);
  const known = new Set(told.map(({ person }) => person));
  const person =
    others.length > 0 && random.chance(0.5)
      ? random.pick(others)
      : random.pick(domain.words.names.filter((name) => !known.has(name)));
  const unknown = fill(fact.relation.unknown, { x: person });
  return { claim: reword(random, { ...fact, person }), verdict: 'open', reason: `nobody said ${unknown}` };
}

const reword = (random: Random, fact: Fact): string => phraseFact(fact, random.pick(fact.relation.forms));

const askValue = (random: Random, fact: Fact): string =>
  `${fill(fact.relation.askValue, { x: fact.person })} ${sentence(reword(random, fact))}`;

function tellEvent(random: Random, domain: Domain): Prose {
  const event = drawEvent(random, domain);
  const [first, ...rest] = random.shuffle(wordings);
  const say = (told: typeof event): string => phraseEvent(told, random.pick(rest));
  return {
    told: sentence(phraseEvent(event, first!)),
    claims: [
      () => ({ claim: say(event), verdict: 'right', reason: say(event) }),
      () => ({ claim: say(exchangeRoles(event)), verdict: 'wrong', reason: say(event) }),
    ],
    remarks: [restate(random, say(event)), restate(random, say(event))],
  };
}

function tellStory(random: Random, domain: Domain): Prose {
  const journey = drawJourney(random, domain, random.whole(4));
  const asks = [
    `Who got the ${journey.thing}? It is ${journey.receiver}.`,
    `Where did ${journey.traveller} go? ${journey.traveller} went to ${journey.to}.`,
    `What did ${journey.traveller} take? It is a ${journey.thing}.`,
  ];
  return {
    told: narrateJourney(journey),
    claims: [],
    remarks: [`In short, ${summariseJourney(journey)}.`, random.pick(asks)],
  };
}

const restate = (random: Random, clause: string): string =>
  `${random.pick(['So', 'That means that', 'In other words,'])} ${clause}.`;

type Verdict = 'right' | 'wrong' | 'open';
type Claim = { claim: string; verdict: Verdict; reason: string };

/** A claim with its verdict, on a page with headings or in running text, sometimes with the reason. */
function judge(random: Random, { claim, verdict, reason }: Claim, headed: boolean): string {
  const because = random.chance(0.15) ? `, for ${reason}` : '';
  return headed
    ? `### Claim: ${sentence(claim)} ### Check: ${verdict}${because}.`
    : `Is it true that ${claim}? That is ${verdict}${because}.`;
}
