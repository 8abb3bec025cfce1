import { afterAll, expect, test } from 'vitest';
import { disturbedStudy } from './disturbed-study.ts';
import { mountOwnDisk } from './own-disk.ts';

const unmount = mountOwnDisk();
afterAll(() => unmount?.());

test('A study under kills, stops, full disks, cut and slow peers, flipped bits and second starts gives the bytes of an undisturbed one', async () => {
  const undisturbed = await disturbedStudy({ seed: null });
  const { done, result } = await disturbedStudy({
    seed: 'every test run',
    ownDisk: unmount !== null,
    pauseMs: 1_000,
  });
  expect(done.length).toBeGreaterThan(3);
  expect(result).toEqual(undisturbed.result);
  expect(result.filter((line) => line.includes('predictions.jsonl')).length).toBeGreaterThan(5);
});
