import type { Domain } from './domain.ts';
import type { Random } from './random.ts';
import { fill } from './sentence.ts';

/**
 * An event with two roles `{a}` and `{b}` of one kind. All forms of a kind mean the same; exchanging the two roles means
 * something else, in the same words.
 */
export type Event = { forms: readonly string[]; roles: Readonly<Record<string, string>>; time: string };

type EventKind = { outOfDomain: boolean; roles: 'people' | 'places' | 'colours'; forms: readonly string[] };

const kinds: readonly EventKind[] = [
  { outOfDomain: false, roles: 'people', forms: ['{a} gave {b} {t}', '{b} got {t} from {a}'] },
  { outOfDomain: false, roles: 'people', forms: ['{a} sold {b} {t}', '{b} bought {t} from {a}'] },
  { outOfDomain: false, roles: 'people', forms: ['{a} helped {b}', '{b} was helped by {a}'] },
  { outOfDomain: false, roles: 'people', forms: ['{a} called {b}', '{b} was called by {a}'] },
  { outOfDomain: false, roles: 'places', forms: ['{x} went from {a} to {b}', '{x} went to {b} from {a}'] },
  {
    outOfDomain: false,
    roles: 'colours',
    forms: ['{x} found a {a} {p} and a {b} {q}', '{x} found a {b} {q} and a {a} {p}'],
  },
  { outOfDomain: true, roles: 'people', forms: ['{a} lent {b} {t}', '{b} borrowed {t} from {a}'] },
  { outOfDomain: true, roles: 'people', forms: ['{a} sent {b} {t}', '{b} received {t} from {a}'] },
  { outOfDomain: true, roles: 'people', forms: ['{a} visited {b}', '{b} was visited by {a}'] },
  { outOfDomain: true, roles: 'people', forms: ['{a} thanked {b}', '{b} was thanked by {a}'] },
  { outOfDomain: true, roles: 'places', forms: ['{x} moved from {a} to {b}', '{x} moved to {b} from {a}'] },
  {
    outOfDomain: true,
    roles: 'colours',
    forms: ['{x} lost a {a} {p} and a {b} {q}', '{x} lost a {b} {q} and a {a} {p}'],
  },
];

/** A wording: its form, and whether the time comes first. */
export type Wording = { form: number; timeFirst: boolean };
export const wordings: readonly Wording[] = [0, 1].flatMap((form) =>
  [false, true].map((timeFirst) => ({ form, timeFirst })),
);

export function drawEvent(random: Random, domain: Domain): Event {
  const kind = random.pick(kinds.filter((one) => domain.eventDomains.includes(one.outOfDomain)));
  const people = random.sample(domain.words.names, 3);
  const places = random.sample(domain.words.places, 2);
  const colours = random.sample(domain.words.colours, 3);
  const things = random.sample(domain.words.things, 3);
  const [a, b] = { people, places, colours }[kind.roles];
  const roles = {
    a: a!,
    b: b!,
    x: people[2]!,
    p: things[0]!,
    q: things[1]!,
    t: `a ${colours[2]} ${things[2]}`,
  };
  return { forms: kind.forms, roles, time: random.pick(domain.words.times) };
}

export function phraseEvent(event: Event, wording: Wording): string {
  const clause = fill(event.forms[wording.form]!, event.roles);
  return wording.timeFirst ? `${event.time} ${clause}` : `${clause} ${event.time}`;
}

/** The word-order trap: the same words with the two roles exchanged. */
export const exchangeRoles = (event: Event): Event => ({
  ...event,
  roles: { ...event.roles, a: event.roles.b!, b: event.roles.a! },
});
