import { expect, test } from 'vitest';
import { progressOf } from '../src/index.ts';

const report = { phase: 'score', done: 30, total: 100, unit: 'rows' };

test('The remaining time is the remaining work at the reported rate', () => {
  expect(progressOf({ ...report, ratePerSecond: 7 }, null, 0)).toEqual({
    ...report,
    ratePerSecond: 7,
    etaSeconds: 10,
  });
});

test('Without a reported rate, the rate is the mean since the phase began', () => {
  const mark = { phase: 'score', done: 10, atMs: 1_000 };
  expect(progressOf(report, mark, 6_000)).toMatchObject({ ratePerSecond: 4, etaSeconds: 17.5 });
});

test('The rate and the remaining time are unknown if there is no basis for them', () => {
  const mark = { phase: 'load', done: 10, atMs: 1_000 };
  expect(progressOf(report, mark, 6_000)).toMatchObject({ ratePerSecond: null, etaSeconds: null });
  expect(progressOf({ ...report, total: null, ratePerSecond: 1 }, null, 0).etaSeconds).toBeNull();
  expect(progressOf({ ...report, done: 100 }, null, 0).etaSeconds).toBe(0);
});
