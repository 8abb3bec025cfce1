import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparePlaces } from '@amuro/contracts';
import { PublishedSeries } from '../src/domain/published-series.ts';
import { readTemplate } from '../src/domain/revision-template.ts';
import { published } from '../src/published/index.ts';
import { startTraining, type StartedTraining } from './support/start-training.ts';

let training: StartedTraining;
beforeAll(async () => {
  training = await startTraining();
});
afterAll(() => training.close());

describe('every published series', () => {
  test.each([...published.values()].map((series) => [series.name, series] as const))(
    '%s has points in their order, each at its own place, with the step and tokens that its name says',
    (_, series) => {
      expect(PublishedSeries.parse(series)).toEqual(series);
      const { points, templates, tokensPerStep } = series;
      expect(points.toSorted(comparePlaces)).toEqual(points);
      const places = points.map(({ stage, ingredient, step, tokensSeen, order }) =>
        [stage, ingredient, step, tokensSeen, order].join(),
      );
      expect(new Set(places).size).toBe(points.length);
      expect(new Set(points.map(({ revision }) => revision)).size).toBe(points.length);
      const readers = templates.map((template) => readTemplate(template)!);
      for (const point of points.filter(({ branch }) => branch !== 'main')) {
        const named = readers.map((read) => read(point.branch)).find((place) => place !== null)!;
        expect(named.step).toBe(point.step);
        expect(named.ingredient ?? undefined).toBe(point.ingredient);
        if (named.stage !== null) expect(named.stage).toBe(point.stage);
        if (tokensPerStep !== null) expect(point.tokensSeen).toBe(point.step! * tokensPerStep);
        // Names round to whole billions.
        if (named.tokensSeen !== null)
          expect(Math.abs(named.tokensSeen - point.tokensSeen!)).toBeLessThanOrEqual(1.1e9);
      }
    },
  );

  test('The defects of series whose points are all known are those of points that they have', () => {
    for (const { points, isComplete, defects, offTrajectory } of published.values()) {
      const revisions = new Set(points.map(({ revision }) => revision));
      for (const defect of defects)
        if (isComplete) expect(defect.revisions.filter((each) => !revisions.has(each))).toEqual([]);
      if (offTrajectory.length > 0) expect(revisions.has('main')).toBe(false);
    }
  });

  test('The families of the paper and Llama3-8B are all there', () => {
    const families = new Set([...published.values()].map(({ family }) => family));
    expect([...families].toSorted()).toEqual(
      'baichuan2 bloom crystal k2 llama-3 olmo olmo-2 open-llama pythia redpajama tinyllama'.split(' '),
    );
  });

  test('Pythia has 154 points of each of its 16 models, and 76 and 9 bad ones of 2.8b', () => {
    const models = [...published.values()].filter(({ family }) => family === 'pythia');
    expect(models.map(({ points }) => points.length)).toEqual(Array(16).fill(154));
    const { defects } = published.get('pythia-2.8b')!;
    expect(defects.map(({ revisions, isHarmless }) => [revisions.length, isHarmless])).toEqual([
      [3, true],
      [76, false],
      [9, false],
    ]);
  });
});

describe('the published series of the service', () => {
  test('Pages of the list hold all of them once, without their points', async () => {
    const names: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await training.get(`/v1/published-series?limit=7${cursor}`, 'listPublishedSeries');
      names.push(...body.items.map(({ name }: { name: string }) => name));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(names).toEqual([...published.keys()]);
  });

  test('One is got by its name, with points, defects and sources', async () => {
    const { status, body } = await training.get('/v1/published-series/pythia-12b', 'getPublishedSeries');
    expect([status, body]).toEqual([200, published.get('pythia-12b')]);
  });

  test('An unknown name is answered with the nearest known ones', async () => {
    const { status, body } = await training.get('/v1/published-series/pythia-160', 'getPublishedSeries');
    expect([status, body.remedy]).toEqual([404, 'The nearest names are pythia-160m, pythia-12b, pythia-1b.']);
  });
});

describe('a template of revisions', () => {
  test.each([
    ['step{step}', 'step143000', { step: 143_000 }],
    ['step{step}-tokens{tokens}B', 'step1000-tokens4B', { step: 1000, tokensSeen: 4e9 }],
    [
      'TinyLlama-1.1B-intermediate-step-{step}k-token-{tokens}T',
      'TinyLlama-1.1B-intermediate-step-1195k-token-2.5T',
      { step: 1_195_000, tokensSeen: 2.5e12 },
    ],
    ['{tokens}b_tokens', '240b_tokens', { tokensSeen: 240e9 }],
    ['train_{tokens}B', 'train_00220B', { tokensSeen: 220e9 }],
    ['ckpt_{index}', 'ckpt_001', { index: 1 }],
    [
      'stage{stage}-ingredient{ingredient}-step{step}-tokens{tokens}B',
      'stage2-ingredient3-step23852-tokens51B',
      { stage: 'stage2', ingredient: 3, step: 23_852, tokensSeen: 51e9 },
    ],
  ])('%s reads %s', (template, revision, place) => {
    const nothing = { step: null, tokensSeen: null, stage: null, ingredient: null, index: null };
    expect(readTemplate(template)!(revision)).toEqual({ ...nothing, ...place });
  });

  test.each([
    ['step{step}', 'step'],
    ['step{step}', 'step12a'],
    ['step{step}', 'my-step12'],
    ['global.step{step}', 'global_step1'],
    ['step{step}', 'step99999999999999999999'],
  ])('%s does not read %s', (template, revision) => {
    expect(readTemplate(template)!(revision)).toBeNull();
  });

  test.each(['step', 'step{steps}', '{step}-{step}', 'step{', '{step}}', '(a+)+$'])(
    '"%s" is refused as no template',
    (template) => {
      expect(readTemplate(template)).toBeNull();
    },
  );
});
