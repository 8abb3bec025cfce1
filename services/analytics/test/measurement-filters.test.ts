import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Measurement } from '../src/domain/measurement.ts';
import type { MeasurementFilters } from '../src/store/measurement-filters.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { readMeasurements } from '../src/store/read-measurements.ts';
import { savePublished } from '../src/store/save-published.ts';
import { importId, read, toSource } from './published/read-results.ts';

const directory = mkdtempSync(join(tmpdir(), 'amuro-filters-'));
let store: Store;
let all: Measurement[];

/** 700 datasets, so more than are looked for one by one, of two metrics, two formats and three verdicts. */
beforeAll(async () => {
  store = openStore(directory);
  const lines = Array.from({ length: 1400 }, (_, line) =>
    JSON.stringify({
      step: 1,
      set: `set-${line % 700}`,
      metric: line % 2 ? 'accuracy' : 'exact-match',
      format: line % 3 ? 'default' : 'instruct',
      // 0.1 is below chance with its interval.
      value: line % 5 ? 0.9 : 0.1,
      error: 0.01,
    }),
  );
  const columns = { step: 'step', dataset: 'set', metric: 'metric', format: 'format', value: 'value' };
  const settings = {
    columns: { ...columns, standardError: 'error' },
    constants: { series: 'many', chanceLevel: 0.5 },
    scale: 'fraction' as const,
  };
  const result = await read('table', settings, [toSource('many.jsonl', lines.join('\n'))]);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused[0]));
  savePublished(store.db, {
    importId,
    digest: 'ab'.repeat(32),
    source: { kind: 'table', settings, files: [] },
    importedAt: '2026-01-31T12:00:00.000Z',
    measurements: result.measurements,
    rows: result.rows,
    report: { collectionId: importId, revision: 1, request: result.report, updatedAt: 'now' },
    doubts: result.measurements
      .slice(0, 100)
      .map(({ id }) => ({ measurementId: id, code: 'dip', detail: 'low' })),
    eventData: { changed: [] },
  });
  all = readMeasurements(store.db, {}, null, 10_000);
});
afterAll(() => {
  store.close();
  rmSync(directory, { recursive: true });
});

/** All pages of a list, as one. */
function pages(filters: MeasurementFilters, size: number): string[] {
  const ids: string[] = [];
  for (;;) {
    const page = readMeasurements(store.db, filters, ids.at(-1) ?? null, size);
    ids.push(...page.map(({ id }) => id));
    if (page.length < size) return ids;
  }
}

describe('a list of measurements', () => {
  test('A list of measurements holds each one once, in the order of ids', () => {
    expect(all).toHaveLength(1400);
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted());
  });

  test.each<MeasurementFilters>([
    { dataset: 'set-7' },
    { dataset: 'set-7', metric: 'accuracy' },
    { dataset: 'set-7', metric: 'exact-match' },
    { metric: 'accuracy' },
    { metric: 'accuracy', promptFormat: 'instruct' },
    { promptFormat: 'instruct', verdict: 'valid' },
    { verdict: 'suspect', metric: 'accuracy' },
    { verdict: 'suspect', dataset: 'set-0' },
    { verdict: 'invalid' },
    { collection: importId, promptFormat: 'io' },
    { collection: importId, promptFormat: 'instruct', metric: 'exact-match' },
    { subject: 'published', primary: true },
    { subject: 'checkpoint', metric: 'accuracy' },
    { scoringRun: 'scr_none', metric: 'accuracy' },
    { method: 'token-prob', subject: 'published' },
  ])('The list filtered by %j holds what the filters match, on pages of any size', (filters) => {
    const { dataset, metric, promptFormat, verdict, subject, primary, method, scoringRun } = filters;
    const lets = (wanted: unknown, has: unknown) => wanted === undefined || wanted === has;
    const expected = all.filter(
      (each) =>
        lets(dataset, each.evaluation.dataset) &&
        lets(metric, each.metric) &&
        lets(promptFormat, each.evaluation.format) &&
        lets(verdict, each.verdict.status) &&
        lets(subject, each.subject.kind) &&
        lets(primary, each.primary) &&
        lets(method, each.evaluation.method) &&
        lets(scoringRun, each.scoringRun?.id),
    );
    const ids = expected.map(({ id }) => id);
    expect(pages(filters, 97)).toEqual(ids);
    expect(pages(filters, 2000)).toEqual(ids);
  });
});
