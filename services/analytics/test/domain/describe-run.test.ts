import { expect, test } from 'vitest';
import { describeRun } from '../../src/domain/describe-run.ts';
import { sampleCheckpoint, sampleRun, sampleSet } from '../sample/make-run.ts';

test('A measurement lists the errors that were accepted in training and scoring', () => {
  const set = { dataset: 'nli', task: 'inference', role: 'in-domain', rows: 4 } as const;
  const point = { revision: 'step4', step: 4, tokensSeen: 1024 };
  const subject = sampleCheckpoint(point, sampleSet(set, 'train'));
  if (subject.kind === 'checkpoint') subject.checkpoint.lineage[0]!.acceptedFindings = ['one-class-golds'];
  const { manifest } = sampleRun({ subject, set: sampleSet(set), level: 0.5 });
  expect(describeRun({ ...manifest, acceptedFindings: ['leakage'] })).toMatchObject({
    subject: { tuning: [{ dataset: 'nli', acceptedFindings: ['one-class-golds'] }] },
    evaluation: { acceptedFindings: ['leakage'] },
  });
});
