import {
  DatasetSpec,
  Point,
  PreparedSetSettings,
  Recipe,
  ReportRequest,
  ScoringSettings,
  resolveScoringSettings,
} from '@amuro/contracts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { firstFields } from '../src/first-fields.ts';
import { hashedSettings, type FirstFields } from '../src/hashed-settings.ts';
import { measurementKey, scoringRunKey, sha256, trainingRunKey } from '../src/index.ts';

type Case = [name: string, schema: z.ZodObject, first: FirstFields, settings: Record<string, unknown>];

const recipe = Recipe.parse({ stage: 'finetune', learningRate: 0.001, epochs: 3 });
const scoring = resolveScoringSettings({ method: 'free' });
const preparedSet = PreparedSetSettings.parse({ purpose: 'evaluate', split: 'test', balanced: true });
const point: Point = { revision: 'step1', step: 1, tokensSeen: null, stage: 'pretrain' };
const dataset = DatasetSpec.parse({
  name: 'books',
  task: 'corpus',
  role: 'corpus',
  splits: { train: { kind: 'file', path: '/books.jsonl' } },
});

const cases: Case[] = [
  ['a recipe', Recipe, firstFields.recipe, recipe],
  ['scoring settings', ScoringSettings, firstFields.scoring, scoring],
  ['prepared-set settings', PreparedSetSettings, firstFields.preparedSet, preparedSet],
  ['a series point', Point, firstFields.point, point],
  ['a dataset', DatasetSpec.omit({ name: true, splits: true, licence: true }), firstFields.dataset, dataset],
];

const later = {
  laterNumber: z.number().default(0.5),
  laterNullable: z.string().nullable().default(null),
  laterOptional: z.boolean().optional(),
  laterObject: z.strictObject({ rank: z.int() }).default({ rank: 8 }),
};

test.each(cases)('Optional fields added to %s change no key while absent or at their defaults', (...args) => {
  const [, schema, first, settings] = args;
  const before = hashedSettings(settings, schema, first);
  const wider = schema.extend(later);
  expect(hashedSettings(settings, wider, first)).toEqual(before);
  const defaults = { laterNumber: 0.5, laterNullable: null, laterObject: { rank: 8 } };
  expect(hashedSettings({ ...settings, ...defaults }, wider, first)).toEqual(before);
});

test.each(cases)('Setting a field that was added to %s changes its key', (...args) => {
  const [, schema, first, settings] = args;
  const wider = schema.extend(later);
  const values = { laterNumber: 0, laterNullable: 'x', laterOptional: false, laterObject: { rank: 4 } };
  for (const [name, value] of Object.entries(values)) {
    const before = hashedSettings(settings, wider, first) as object;
    expect(hashedSettings({ ...settings, [name]: value }, wider, first)).toEqual({
      ...before,
      [name]: value,
    });
  }
});

test.each(cases)(
  'Every first field of %s is hashed whatever its value, and left out only if absent',
  (...args) => {
    const [, schema, first, settings] = args;
    expect(Object.keys(schema.shape).toSorted()).toEqual(
      expect.arrayContaining(Object.keys(first).toSorted()),
    );
    const frozen = Object.fromEntries(Object.keys(first).map((name) => [name, settings[name]]));
    expect(hashedSettings(settings, schema, first)).toEqual(frozen);
  },
);

test('Fields added deep inside a study change its key only when they are set', () => {
  const evaluation = { name: 'a', rows: null };
  const schema = z.object({
    factors: z.object({ evaluations: z.array(z.object({ name: z.string(), seeds: z.int().default(1) })) }),
  });
  const first = { factors: { evaluations: { name: true } } } as const;
  const study = (more: object) => ({ factors: { evaluations: [evaluation, { ...evaluation, ...more }] } });
  const names = { factors: { evaluations: [{ name: 'a' }, { name: 'a' }] } };
  expect(hashedSettings(study({}), schema, first)).toEqual(names);
  expect(hashedSettings(study({ seeds: 1 }), schema, first)).toEqual(names);
  expect(hashedSettings(study({ seeds: 2 }), schema, first)).toEqual({
    factors: { evaluations: [{ name: 'a' }, { name: 'a', seeds: 2 }] },
  });
});

test('The lists of first fields of a study name only fields that a study has', () => {
  const { series, tunings, evaluations } = ReportRequest.shape.factors.shape;
  const { factors } = firstFields.study;
  expect(Object.keys(series.element.shape)).toEqual(expect.arrayContaining(Object.keys(factors.series)));
  expect(Object.keys(tunings.element.shape)).toEqual(expect.arrayContaining(Object.keys(factors.tunings)));
  expect(Object.keys(evaluations.element.shape)).toEqual(
    expect.arrayContaining(Object.keys(factors.evaluations)),
  );
});

test('A field that the schema does not have enters neither a training key nor a scoring key', () => {
  const inputs = { checkpointKey: sha256('a'), preparedSetKey: sha256('b') };
  const note = { note: 'from a later version' };
  expect(trainingRunKey({ ...inputs, recipe: { ...recipe, ...note } })).toBe(
    trainingRunKey({ ...inputs, recipe }),
  );
  expect(scoringRunKey({ ...inputs, settings: { ...scoring, ...note } })).toBe(
    scoringRunKey({ ...inputs, settings: scoring }),
  );
});

test('The first semantics version of a metric is in no key, and a later one is', () => {
  const input = { scoringRunKey: sha256('a'), digest: null, metric: 'accuracy', settings: {} };
  expect(measurementKey({ ...input, metricVersion: 1 })).toBe(measurementKey(input));
  expect(measurementKey({ ...input, metricVersion: 2 })).not.toBe(measurementKey(input));
});
