import { describe, expect, test } from 'vitest';
import { StudyFile } from '../src/index.ts';

const smallest = {
  name: 'one',
  title: 'One cell',
  series: [{ name: 'micro', source: { kind: 'shipped', name: 'micro' } }],
  evaluations: [{ dataset: 'micro-inference' }],
};

describe('a study file', () => {
  test('A study file gets defaults for every field it omits', () => {
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

  test('A study file with a misspelt field is refused with the name of that field', () => {
    const result = StudyFile.safeParse({ ...smallest, evaluatons: [] });
    expect(result.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['evaluatons'] });
  });
});
