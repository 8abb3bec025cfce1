import type { PointChoice } from '@amuro/contracts';
import { describe, expect, test } from 'vitest';
import { PointChoice as Choice } from '@amuro/contracts';
import { selectPoints } from '../src/domain/select-points.ts';
import type { PublishedSeries } from '../src/domain/published-series.ts';
import { published } from '../src/published/index.ts';

const sound = ({ defects }: PublishedSeries) => {
  const bad = new Set(defects.flatMap((defect) => (defect.isHarmless ? [] : defect.revisions)));
  return ({ revision }: { revision: string }) => !bad.has(revision);
};

function chosen(name: string, choice: object, isAvailable?: (point: { revision: string }) => boolean) {
  const series = published.get(name)!;
  const selection = selectPoints(
    series.points,
    isAvailable ?? sound(series),
    Choice.parse(choice) as PointChoice,
  );
  if (selection.kind === 'refused') return selection.error;
  return selection.points.map(({ point, wanted }) => [point.revision, wanted?.off ?? null]);
}

const points = [0, 10, 20, 30].map((tokensSeen) => ({
  revision: `t${tokensSeen}`,
  step: null,
  tokensSeen,
  stage: 'pretrain',
}));
const all = () => true;

describe('points spread evenly over tokens', () => {
  test('Eight of Pythia begin with the first and end with the last, each the nearest to its place', () => {
    const found = chosen('pythia-160m', { count: 8 }) as [string, number][];
    expect(found.map(([revision]) => revision)).toEqual(
      [0, 20_000, 41_000, 61_000, 82_000, 102_000, 123_000, 143_000].map((step) => `step${step}`),
    );
    // No place is further than half of the spacing of 1000 steps.
    for (const [, off] of found) expect(Math.abs(off)).toBeLessThanOrEqual(500 * 2_097_152);
  });

  test('The earlier of two points as near is chosen, and no point twice', () => {
    const pick = (count: number) => {
      const selection = selectPoints(points, all, Choice.parse({ count }));
      return selection.kind === 'chosen' ? selection.points.map(({ point }) => point.revision) : selection;
    };
    expect(pick(3)).toEqual(['t0', 't10', 't30']);
    expect(pick(4)).toEqual(['t0', 't10', 't20', 't30']);
    expect(pick(1)).toEqual(['t30']);
  });

  test('A lost stretch is bridged by its nearest edge, and how far off that is is said', () => {
    const found = chosen('olmo-1b', { count: 8 }) as [string, number][];
    expect(found[0]).toEqual(['step1000-tokens4B', 0]);
    expect(found.at(-1)).toEqual(['step738020-tokens3095B', 0]);
    // The third of eight places is step 211,577, in the hole; the nearer edge is step 117,850.
    expect(found[2]).toEqual(['step117850-tokens494B', Math.round((117_850 - 211_577.142_857) * 4_194_304)]);
  });

  test('A point with a published defect is passed over unless it is asked for', () => {
    const found = chosen('pythia-2.8b', { count: 4 }) as [string, number][];
    expect(found.map(([revision]) => revision)).toEqual([
      'step66000',
      'step67000',
      'step95000',
      'step143000',
    ]);
    const asked = chosen('pythia-2.8b', { count: 4, includeDefective: true }, all) as [string, number][];
    expect(asked.map(([revision]) => revision)).toEqual(['step0', 'step48000', 'step95000', 'step143000']);
  });

  test('Those of another stage or of an ingredient take no part', () => {
    expect(chosen('olmo-2-7b', { count: 1 })).toEqual([['stage1-step928646-tokens3896B', 0]]);
    expect(chosen('olmo-2-7b', { count: 1, stage: 'stage2' })).toMatchObject({
      field: 'source.points.count',
    });
  });
});

test('Points spread by the logarithm of tokens have the start apart and begin with the first above 0', () => {
  const found = chosen('pythia-160m', { count: 6, by: 'log-tokens' }) as [string, number][];
  // 143000 ** (1/4) is 19.4, ** (2/4) 378, ** (3/4) 7354.
  expect(found.map(([revision]) => revision)).toEqual(
    [0, 1, 16, 512, 7000, 143_000].map((step) => `step${step}`),
  );
});

test('A series that gives neither steps nor tokens is spread by index', () => {
  const indexed = [1, 2, 3, 4, 5].map((index) => ({
    revision: `ckpt_00${index}`,
    step: null,
    tokensSeen: null,
    order: index,
    stage: 'pretrain',
  }));
  const selection = selectPoints(indexed, all, Choice.parse({ count: 3 }));
  expect(selection).toMatchObject({
    kind: 'chosen',
    points: [1, 3, 5].map((at) => ({ point: { order: at }, wanted: { at, off: 0, unit: 'index' } })),
  });
});

describe('a choice', () => {
  test('A selection without count and revisions is every point without a defect', () => {
    expect(chosen('pythia-12b', {})).toHaveLength(152);
  });

  test('A selection by names is taken as it is, in the order of the series', () => {
    expect(chosen('pythia-12b', { revisions: ['step58000', 'step1'] })).toEqual([
      ['step1', null],
      ['step58000', null],
    ]);
  });

  test.each([
    ['an unknown name', { revisions: ['step1001'] }, 'source.points.revisions[0]', /step1000/],
    ['a name twice', { revisions: ['step1', 'step1'] }, 'source.points.revisions[1]', /once/],
    ['more points than there are', { count: 200 }, 'source.points.count', /at most 152/],
    ['a count and names', { count: 1, revisions: ['step1'] }, 'source.points', /count or revisions/],
  ])('A selection with %s is refused with its field', (_, choice, field, expected) => {
    expect(chosen('pythia-12b', choice)).toMatchObject({ field, expected: expect.stringMatching(expected) });
  });
});
