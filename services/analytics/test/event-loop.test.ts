import Sqlite from 'better-sqlite3';
import { expectDocumented } from '@amuro/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rowsPerTurn } from '../src/actions/render-measurements.ts';
import { loadStudy, type LoadedStudy } from './sample/load-study.ts';
import { sampleCheckpoint, sampleRun, sampleSet } from './sample/make-run.ts';

/** Statements of the thread that serves: their text, and the rows that each call of them gave. */
let statements: { source: string; rows: number }[] = [];
const probe = new Sqlite(':memory:');
const prototype = Object.getPrototypeOf(probe.prepare('select 1')) as Record<string, Method>;
type Method = (this: Sqlite.Statement, ...values: unknown[]) => unknown;
const originals = { all: prototype.all!, get: prototype.get!, run: prototype.run! };

let loaded: LoadedStudy;
beforeAll(async () => {
  loaded = await loadStudy();
}, 60_000);
afterAll(async () => {
  await loaded?.close();
  probe.close();
});
beforeEach(() => {
  statements = [];
  for (const [name, original] of Object.entries(originals)) {
    prototype[name] = function counted(...values) {
      const result = original.apply(this, values);
      const rows = Array.isArray(result) && name === 'all' ? result.length : Number(result !== undefined);
      statements.push({ source: this.source, rows: name === 'run' ? 0 : rows });
      return result;
    };
  }
});
afterEach(() => void Object.assign(prototype, originals));

const { stringify } = JSON;
const versionOf = 'select version from versions where name = ?';

describe('the thread that serves', () => {
  test.each([
    '/v1/measurements?study=STUDY&verdict=suspect',
    '/v1/reports',
    '/v1/reports/STUDY/report.html',
    '/v1/reports/STUDY/report.json',
    '/v1/reports/STUDY/cells.csv',
    '/v1/figures/performance-by-checkpoint/figure.png?study=STUDY',
    '/v1/figures/performance-by-checkpoint/figure.json?study=STUDY',
    '/v1/tables/gains-by-group?study=STUDY',
    '/v1/exports/cells-parquet?study=STUDY',
    '/v1/comparisons?study=STUDY',
    '/v1/mean-ratios-of-change?study=STUDY',
  ])(
    'The serving thread reads at most the version of what %s is made of; a thread reads the rest, once',
    async (path) => {
      const first = await loaded.started.request.get(path.replace('STUDY', loaded.studyId)).expect(200);
      const again = await loaded.started.request.get(path.replace('STUDY', loaded.studyId)).expect(200);
      expect(again.body).toEqual(first.body);
      expect(statements.filter(({ source }) => source !== versionOf)).toEqual([]);
      expect(statements.length).toBeLessThanOrEqual(2);
    },
  );

  test('The serving thread reads, parses and writes nothing for a report that it receives', async () => {
    const report = { ...loaded.report, title: 'Told anew' };
    const parse = vi.spyOn(JSON, 'parse');
    await loaded.started.request.put(`/v1/reports/${loaded.studyId}`).send(report).expect(200);
    const parsed = parse.mock.calls.map(([text]) => text.length);
    parse.mockRestore();
    expect(statements).toEqual([]);
    // The client of this test parses the short answer.
    expect(Math.max(...parsed)).toBeLessThan(stringify(report).length / 10);
  });

  test('The serving thread writes nothing for a run that it imports, and reads only its measurements', async () => {
    const point = { revision: 'step9', step: 9, tokensSeen: 9 };
    const set = sampleSet({ dataset: 'more', task: 'inference', role: 'in-domain', rows: 300 });
    const run = sampleRun({ subject: sampleCheckpoint(point, null), set, level: 0.5 });
    loaded.peer.add(run);
    const source = { peer: 'scoring', scoringRunId: run.manifest.id };
    await loaded.started.request.post('/v1/imports').send({ source }).expect(201);
    expect(statements.filter(({ source: text }) => !/^select/i.test(text))).toEqual([]);
    expect(Math.max(...statements.map(({ rows }) => rows))).toBe(1);
  });

  test('The serving thread writes a CSV of all measurements page by page, and reads none of them itself', async () => {
    const count = 2 * rowsPerTurn + 50;
    const content = Array.from({ length: count }, (_, line) =>
      stringify({ step: line, set: 'many', acc: 0.5 }),
    );
    const source = {
      kind: 'table',
      files: [{ name: 'many.jsonl', content: content.join('\n') }],
      columns: { step: 'step', dataset: 'set', value: 'acc' },
      constants: { series: 'many', metric: 'accuracy' },
    };
    await loaded.started.request.post('/v1/imports').send({ source }).expect(201);
    const answer = await loaded.started.request.get('/v1/measurements.csv?dataset=many').expect(200);
    expectDocumented(answer, 'analytics', 'getMeasurementsCsv');
    expect(statements).toEqual([]);
    const [header, ...ids] = answer.text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(',')[0]!);
    expect(header).toBe('measurementId');
    expect(new Set(ids).size).toBe(count);
    expect(ids).toEqual(ids.toSorted());
  });
});
