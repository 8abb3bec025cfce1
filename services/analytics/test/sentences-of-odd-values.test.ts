import type { StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startAnalytics } from './published/published-data.ts';

let started: StartedApp;
beforeAll(async () => {
  started = await startAnalytics();
});
afterAll(() => started.close());

const steps = [1000, 2000, 4000, 8000];

/** The sentence on a set of base and tuned values by checkpoint, each with a standard error and a number of rows. */
async function sentence(
  values: [base: number, tuned: number][],
  error: number | '',
  n: number,
): Promise<string> {
  const lines = values.flatMap(([base, tuned], index) => [
    `${steps[index]},base,${base},${error},${n}`,
    `${steps[index]},mnli,${tuned},${error},${n}`,
  ]);
  const source = {
    kind: 'table',
    files: [{ name: 'odd.csv', content: ['step,tuned,value,error,n', ...lines].join('\n') }],
    columns: { step: 'step', tunedOn: 'tuned', value: 'value', standardError: 'error', n: 'n' },
    constants: { series: 'm', dataset: 'mnli', metric: 'acc', task: 'inference', tuningTask: 'inference' },
    scale: 'fraction',
  };
  const { body } = await started.request.post('/v1/imports').send({ source }).expect(201);
  const report = await started.request.get(`/v1/reports/${body.import.id}/report.json`).expect(200);
  return report.body.findings[0].tunings[0].groups[0].findings[0].text;
}

test('A gain that is the same at every checkpoint has no smallest and no largest', async () => {
  const flat = await sentence(
    [
      [0.4, 0.5],
      [0.5, 0.6],
      [0.6, 0.7],
    ],
    0.01,
    1000,
  );
  expect(flat).toContain('At each of the 3 checkpoints, the gain is +0.10.');
  expect(flat).not.toMatch(/smallest|largest/);
  expect(
    await sentence(
      [
        [0.4, 0.5],
        [0.5, 0.8],
      ],
      0.01,
      1000,
    ),
  ).toContain('smallest at step1000 (+0.10)');
});

test('A value that all rows agree on has no error of 0 that would make a difference certain', async () => {
  const text = await sentence([[0, 1]], 0, 3);
  expect(text).toBe('Acc goes from 0.00 to 1.00: +1.00 (not tested: no standard errors).');
});

test('One test alone is not said to be corrected', async () => {
  const text = await sentence([[0.4, 0.6]], 0.01, 1000);
  expect(text).toMatch(/normal test p < 0\.001\)\.$/);
});
