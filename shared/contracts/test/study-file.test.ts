import { describe, expect, test } from 'vitest';
import { StudyFile } from '../src/index.ts';

const smallest = {
  name: 'one',
  title: 'One cell',
  series: [{ name: 'micro', source: { kind: 'shipped', name: 'micro' } }],
  evaluations: [{ dataset: 'micro-inference' }],
};

describe('a study file', () => {
  test('resolves the defaults of what it leaves out', () => {
    const study = StudyFile.parse(smallest);
    expect(study.evaluations[0]).toMatchObject({
      split: 'test',
      formats: ['default'],
      shots: 0,
      size: null,
      protocol: 'corrected',
    });
    expect(study.tunings).toEqual([]);
    expect(study.baselines).toBe(true);
  });

  test('with a misspelt field is refused by that field', () => {
    const result = StudyFile.safeParse({ ...smallest, evaluatons: [] });
    expect(result.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['evaluatons'] });
  });
});
