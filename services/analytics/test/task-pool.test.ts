import { afterAll, describe, expect, it } from 'vitest';
import { createTaskPool } from '../src/tasks/task-pool.ts';

const pool = createTaskPool({ size: 2, idleSeconds: 60 });
afterAll(() => pool.close());

const rows = (count: number) => ({
  rowIds: Array.from({ length: count }, (_, index) => `row ${index}`),
  values: Float64Array.from({ length: count }, (_, index) => (index % 7) / 7),
});

describe('task pool', () => {
  it('keeps the event loop free while it resamples 10,000 rows 3,000 times', async () => {
    await pool.run('compareRows', { from: rows(2), to: rows(2), seed: 'a'.repeat(64) });
    let turns = 0;
    const watch = setInterval(() => (turns += 1), 2);
    const large = rows(10_000);
    const { comparison } = await pool.run('compareRows', { from: large, to: large, seed: 'b'.repeat(64) });
    clearInterval(watch);
    expect(comparison?.difference).toBe(0);
    // Computed here, there would be none.
    expect(turns).toBeGreaterThan(10);
  });

  it('gives a task the same answer as a call in this thread', async () => {
    const { compareRows } = await import('../src/tasks/compare-rows.ts');
    const input = { from: rows(50), to: rows(40), seed: 'c'.repeat(64) };
    expect(await pool.run('compareRows', input)).toEqual(compareRows(input));
  });

  it('hands on the error of a task and goes on', async () => {
    await expect(pool.run('compareRows', { from: rows(3), to: rows(3), seed: 'no seed' })).rejects.toThrow(
      /hexadecimal/,
    );
    const { comparison } = await pool.run('compareRows', {
      from: rows(3),
      to: rows(3),
      seed: 'd'.repeat(64),
    });
    expect(comparison?.pairs).toBe(3);
  });

  it('refuses work once it is closed', async () => {
    const closing = createTaskPool({ size: 1, idleSeconds: 60 });
    await closing.close();
    await expect(
      closing.run('compareRows', { from: rows(1), to: rows(1), seed: 'e'.repeat(64) }),
    ).rejects.toThrow(/stopping/);
  });
});
