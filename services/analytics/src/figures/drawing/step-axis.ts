import { formatCount } from '../../domain/format.ts';

/** A horizontal axis over pre-training: the position (0 to 1) of a step or token count, and the labels below. */
export interface StepAxis {
  label: string;
  place: (value: number) => number;
  ticks: { value: number; text: string }[];
  /** The positions between which the axis is broken, because 0 has no logarithm; null for an unbroken axis. */
  broken: { from: number; to: number } | null;
  /** The last value, if it is so close to another that only a position of its own separates them. */
  apart: { at: number; after: number; name: string } | null;
}

/** Share of the width for the gap before the first positive value on a logarithmic axis. */
const breakShare = 0.14;
/** Share of the width that separates a last point from another with practically the same amount of training. */
const apartShare = 0.07;
const sameTraining = 0.001;

/** An axis to scale over the given points. On a logarithmic axis, 0 is drawn on the left, before a break. */
export function stepAxis(
  points: readonly { at: number; name: string }[],
  scale: 'log' | 'linear',
  unit: 'tokens' | 'step',
): StepAxis {
  const label = unit === 'tokens' ? 'Pre-training tokens' : 'Pre-training steps';
  const values = points.map(({ at }) => at);
  const positive = values.filter((value) => value > 0);
  const last = Math.max(1, ...values);
  const apart = lastApart(points);
  const end = apart === null ? 1 : 1 - apartShare;
  const placed = (place: (value: number) => number) => (value: number) =>
    value === apart?.at ? 1 : place(value) * end;
  const ticked = (round: readonly number[], place: (value: number) => number) => {
    const ticks = round.map((value) => ({ value, text: formatCount(value) }));
    if (apart === null) return ticks;
    const beside = ticks.filter(({ value }) => place(value) < 1 - 2 * apartShare);
    return [...beside, { value: apart.at, text: apart.name }];
  };
  if (scale === 'linear' || positive.length < 2) {
    const place = placed((value) => value / last);
    return { label, place, ticks: ticked(linearTicks(last), place), broken: null, apart };
  }
  const first = Math.min(...positive);
  const start = values.includes(0) ? breakShare : 0;
  const span = Math.log(last / first);
  const place = placed((value) => (value <= 0 ? 0 : start + ((1 - start) * Math.log(value / first)) / span));
  const ticks = ticked(logTicks(first, last), place);
  return {
    label: `${label} (log scale)`,
    place,
    ticks: start > 0 ? [{ value: 0, text: '0' }, ...ticks] : ticks,
    broken: start > 0 ? { from: 0, to: start * end } : null,
    apart,
  };
}

/** The last point, if at most a thousandth of its training separates it from the one before. */
function lastApart(points: readonly { at: number; name: string }[]): StepAxis['apart'] {
  const [before, last] = points.toSorted((a, b) => a.at - b.at).slice(-2);
  if (before === undefined || last === undefined || before.at === last.at) return null;
  return last.at - before.at > sameTraining * last.at
    ? null
    : { at: last.at, after: before.at, name: last.name };
}

function linearTicks(last: number): number[] {
  const rough = last / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/** Round values within the range, as dense as they remain readable. */
function logTicks(first: number, last: number): number[] {
  const densities = [[1, 2, 5], [1, 3], [1]];
  const lists = densities.map((factors) =>
    roundValues(factors).filter((value) => value >= first && value <= last),
  );
  return lists.find((list) => list.length <= 5) ?? everySecond(lists.at(-1) ?? []);
}

function roundValues(factors: readonly number[]): number[] {
  return Array.from({ length: 19 }, (_, power) => factors.map((factor) => factor * 10 ** power)).flat();
}

function everySecond(values: readonly number[]): number[] {
  return values.filter((_, index) => index % 2 === 0);
}
