import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expectDocumented } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 120_000);
afterAll(() => loaded.close());

const rows = (query: string) => loaded.started.request.get(`/v1/comparisons/rows?${query}`);

/** The first measurements of base and of a tuning on one set at the last point. */
function pair(evaluation: string, tuning = 'inference') {
  const at = (name: string) =>
    loaded.report.cells.findLast((cell) => cell.tuning === name && cell.evaluation === evaluation)!;
  return { from: at('base').measurementIds[0]!, to: at(tuning).measurementIds[0]! };
}

describe('GET /v1/comparisons/rows', () => {
  test('Compared rows list flips with prompt, gold and both answers, and count them as the comparison does', async () => {
    const { from, to } = pair('micro-inference');
    const answer = await rows(`from=${from}&to=${to}&change=learned,forgotten&limit=1000`);
    expectDocumented(answer, 'analytics', 'listComparedRows');
    const { counts, total, items, promptsMissing } = answer.body;
    const comparison = await loaded.started.request.post('/v1/comparisons').send({ from, to });
    expect(counts).toEqual(
      Object.fromEntries(Object.entries(comparison.body.flips).filter(([, count]) => count !== 0)),
    );
    expect(items).toHaveLength(total);
    expect(total).toBe(counts.learned + (counts.forgotten ?? 0));
    expect(promptsMissing).toBeNull();
    for (const row of items) {
      expect(row.prompt).toBe(`Question ${row.sourceLine - 1} of micro-inference: <b>what</b> holds?`);
      expect(row.from.prediction === row.gold).toBe(row.change === 'forgotten');
      expect(row.to.prediction === row.gold).toBe(row.change === 'learned');
    }
  });

  test('The pages of compared rows hold every row once, the largest changes first', async () => {
    const { from, to } = pair('micro-summary', 'summary');
    const seen: { rowId: string; difference: number }[] = [];
    let cursor = '';
    do {
      const { body } = await rows(`from=${from}&to=${to}&limit=25${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items);
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(new Set(seen.map(({ rowId }) => rowId)).size).toBe(60);
    const sizes = seen.map(({ difference }) => Math.abs(difference));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('Compared rows fetch predictions again if the cache was emptied', async () => {
    rmSync(join(loaded.started.dir, 'data', 'cache'), { recursive: true, force: true });
    const { from, to } = pair('micro-inference');
    expect((await rows(`from=${from}&to=${to}&limit=1`)).status).toBe(200);
  });

  test('Compared rows refuse an unknown measurement, another metric, an unknown change and a foreign cursor', async () => {
    const { from, to } = pair('micro-inference');
    const other = pair('micro-summary').to;
    const answers = [
      await rows(`from=msr_${'a'.repeat(26)}&to=${to}`),
      await rows(`from=${from}&to=${other}`),
      await rows(`from=${from}&to=${to}&change=lost`),
      await rows(`from=${from}&to=${to}&cursor=x`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 400]);
    for (const answer of answers) expectDocumented(answer, 'analytics', 'listComparedRows');
  });
});
