import { describe, expect, test } from 'vitest';
import { resolveStudy, StudyFile } from '../src/index.ts';

const smallest = {
  name: 'one',
  title: 'One cell',
  series: [{ name: 'micro', source: { kind: 'shipped', name: 'micro' } }],
  evaluations: [{ dataset: 'micro-inference' }],
};

describe('a study file', () => {
  test('A study file gets defaults for every field it omits', () => {
    const study = resolveStudy(StudyFile.parse(smallest));
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

  test('A recipe and an evaluation have the protocol of the study, unless they name one', () => {
    const study = StudyFile.parse({
      ...smallest,
      protocol: 'paper',
      tunings: [{ name: 'one', recipes: [{ dataset: 'micro-inference', learningRate: 1e-3, epochs: 1 }] }],
      evaluations: [{ dataset: 'micro-inference' }, { dataset: 'micro-summary', protocol: 'corrected' }],
    });
    const { tunings, evaluations } = resolveStudy(study);
    expect(tunings[0]!.recipes[0]!.protocol).toBe('paper');
    expect(evaluations.map(({ protocol }) => protocol)).toEqual(['paper', 'corrected']);
  });

  test('A study file with a misspelt field is refused with the name of that field', () => {
    const result = StudyFile.safeParse({ ...smallest, evaluatons: [] });
    expect(result.error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['evaluatons'] });
  });
});
