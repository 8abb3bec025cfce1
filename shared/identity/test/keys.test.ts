import { PreparedSetId, Recipe, resolvePreparedSetSettings, resolveScoringSettings } from '@amuro/contracts';
import { expect, test } from 'vitest';
import * as identity from '../src/index.ts';

const {
  baselineRunKey,
  canonicalJson,
  idOf,
  keyOf,
  preparedSetKey,
  scoringRunKey,
  sha256,
  studyKey,
  tokenizerKey,
  trainedCheckpointKey,
  trainingRunKey,
} = identity;
const a = sha256('a');
const b = sha256('b');

test('Canonical JSON matches the RFC 8785 example of member order and number forms', () => {
  const input = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(input)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  expect(() => canonicalJson(Number.NaN)).toThrow();
  expect(() => canonicalJson(undefined)).toThrow(/expected a JSON value/);
});

test('A key does not depend on the order of members, but depends on every value', () => {
  const key = keyOf({ operation: 'score', settings: { x: 1, y: 2 }, inputs: { p: a, q: b } });
  expect(keyOf({ operation: 'score', settings: { y: 2, x: 1 }, inputs: { q: b, p: a } })).toBe(key);
  expect(keyOf({ operation: 'score', settings: { x: 1, y: 3 }, inputs: { p: a, q: b } })).not.toBe(key);
  expect(keyOf({ operation: 'train', settings: { x: 1, y: 2 }, inputs: { p: a, q: b } })).not.toBe(key);
});

test('An id is the first 130 bits of its key in lower-case base32, and the contract accepts it', () => {
  const key = `${'0'.repeat(32)}4${'f'.repeat(31)}`;
  expect(idOf('set', key)).toBe('set_aaaaaaaaaaaaaaaaaaaaaaaaab');
  expect(PreparedSetId.safeParse(idOf('set', a)).success).toBe(true);
  expect(() => idOf('set', 'abc')).toThrow(/expected a sha256/);
});

test('Keys never change, because a change would orphan every existing result', () => {
  const recipe = Recipe.parse({ stage: 'finetune', learningRate: 0.001, epochs: 3 });
  const settings = resolveScoringSettings({ method: 'free' });
  const run = trainingRunKey({ checkpointKey: a, preparedSetKey: b, recipe });
  const keys = {
    run,
    checkpoint: trainedCheckpointKey({ runKey: run, step: 10, lastStep: 20 }),
    scoring: scoringRunKey({ checkpointKey: a, preparedSetKey: b, settings }),
    baseline: baselineRunKey({
      baseline: { rule: 'majority', field: null },
      method: 'token-prob',
      trainedOnKey: a,
      preparedSetKey: b,
    }),
  };
  expect(keys).toMatchSnapshot();
});

test('Row outputs that are not asked for change no key, and each that is asked for makes its own', () => {
  const keyWith = (outputs?: { tokenIds?: boolean; logprobs?: boolean }) =>
    scoringRunKey({
      checkpointKey: a,
      preparedSetKey: b,
      settings: resolveScoringSettings({ method: 'free', outputs }),
    });
  expect(keyWith({ tokenIds: false })).toBe(keyWith());
  expect(new Set([keyWith(), keyWith({ tokenIds: true }), keyWith({ logprobs: true })]).size).toBe(3);
});

test('The order and repetition of sets to avoid, and the order of cells, do not change a key', () => {
  const settings = resolvePreparedSetSettings({ purpose: 'evaluate', split: 'test' }, ['test']);
  const key = preparedSetKey({ settings, datasetKey: a, disjointFromKeys: [a, b] });
  expect(preparedSetKey({ settings, datasetKey: a, disjointFromKeys: [b, a, b] })).toBe(key);
  expect(preparedSetKey({ settings, datasetKey: a, disjointFromKeys: [a] })).not.toBe(key);
  const study = {
    name: 'n',
    title: 't',
    question: null,
    factors: { series: [], tunings: [], evaluations: [] },
  };
  expect(studyKey({ settings: study, cellKeys: [a, b] })).toBe(
    studyKey({ settings: study, cellKeys: [b, a] }),
  );
});

test('A tokenizer from files is identified by its bytes', () => {
  expect(tokenizerKey({ kind: 'file', digest: a })).toBe(a);
  expect(tokenizerKey({ kind: 'train', preparedSetKey: a, vocabularySize: 1000 })).not.toBe(a);
});
