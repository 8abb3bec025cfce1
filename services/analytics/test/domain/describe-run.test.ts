import { expect, test } from 'vitest';
import { describeRun } from '../../src/domain/describe-run.ts';
import { MeasuredEvaluation } from '../../src/domain/measurement.ts';
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

test('A measurement says how many beams searched, and nothing of what its predictions hold besides', () => {
  const set = sampleSet({ dataset: 'nli', task: 'inference', role: 'in-domain', rows: 4 });
  const point = { revision: 'step4', step: 4, tokensSeen: 1024 };
  const { manifest } = sampleRun({ subject: sampleCheckpoint(point, null), set, level: 0.5 });
  const settings = {
    ...manifest.settings,
    method: 'constrained',
    beams: 'exact',
    outputs: { tokenIds: true, logprobs: true },
  } as const;
  const { evaluation } = describeRun({ ...manifest, settings });
  expect(MeasuredEvaluation.parse(evaluation)).toMatchObject({ method: 'constrained', beams: 'exact' });
});
