import type { Domain } from './domain.ts';
import type { Random } from './random.ts';
import { passage } from './sentence.ts';

/** A short story: `traveller` took a thing from one place to another for somebody; the others are bystanders. */
export type Journey = {
  traveller: string;
  receiver: string;
  thing: string;
  from: string;
  to: string;
  vehicle: string;
  /** The story in full, with bystanders and weather. */
  clauses: string[];
};

const weather = ['cold', 'warm', 'rainy', 'sunny', 'windy', 'foggy'] as const;

export function drawJourney(random: Random, domain: Domain, bystanders: number): Journey {
  const { names, places, colours, things, vehicles } = domain.words;
  const [traveller, receiver, ...others] = random.sample(names, 2 + bystanders) as [string, string];
  const [from, to, ...elsewhere] = random.sample(places, 2 + bystanders) as [string, string];
  const goods = random.sample(things, 1 + bystanders).map((noun) => `${random.pick(colours)} ${noun}`);
  const [thing, ...otherThings] = goods as [string];
  const [vehicle, otherVehicle] = random.sample(vehicles, 2) as [string, string];
  const asides = others.map((other, at) =>
    random.pick([
      `${other} stayed in ${elsewhere[at]} with a ${otherThings[at]}`,
      `${other} saw a ${otherThings[at]} ${random.pick(domain.words.times)}`,
      `${other} missed the ${otherVehicle} to ${elsewhere[at]}`,
    ]),
  );
  const journey = { traveller, receiver, thing, from, to, vehicle };
  return {
    ...journey,
    clauses: asides.reduce((told, aside) => insert(random, told, aside), plot(random, journey)),
  };
}

function plot(
  random: Random,
  { traveller, receiver, thing, from, to, vehicle }: Omit<Journey, 'clauses'>,
): string[] {
  return [
    random.pick([`${traveller} was in ${from}`, `it was a ${random.pick(weather)} day in ${from}`]),
    random.pick([`${traveller} packed a ${thing}`, `${traveller} put a ${thing} into a bag`]),
    random.pick([
      `then ${traveller} took the ${vehicle} to ${to}`,
      `then ${traveller} went to ${to} by ${vehicle}`,
    ]),
    random.pick([`there ${receiver} got the ${thing.split(' ')[1]}`, `${receiver} was happy to get it`]),
  ];
}

function insert(random: Random, told: readonly string[], aside: string): string[] {
  const at = random.whole(told.length + 1);
  return [...told.slice(0, at), aside, ...told.slice(at)];
}

export const narrateJourney = (journey: Journey): string => passage(journey.clauses);

/** The one sentence that sums it up. */
export const summariseJourney = ({ traveller, receiver, thing, from, to, vehicle }: Journey): string =>
  `${traveller} took a ${thing} from ${from} to ${to} by ${vehicle} for ${receiver}`;

/** The facts that a summary must get right. */
export const journeySlots = ({ traveller, receiver, thing, from, to, vehicle }: Journey): string[] => [
  traveller,
  thing,
  from,
  to,
  vehicle,
  receiver,
];
