import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { partSize } from '../src/actions/begin-attempt.ts';
import { createApp } from '../src/app.ts';
import { mostCells } from '../src/domain/study-size.ts';
import { StudyStore } from '../src/store/study-store.ts';
import { startFakePeers, type FakePeers } from './fake-peers.ts';
import { studyFile, tuneOnNli } from './world-fixture.ts';

let fake: FakePeers;
let service: StartedApp;

beforeAll(async () => {
  fake = await startFakePeers();
  fake.hold = true;
  fake.reads = false;
  service = await startApp(createApp, { service: 'studies', peers: fake.peers, logLevel: 'silent' });
});
afterAll(async () => {
  await service.close();
  await fake.stop();
});

/** A study of three points × (base and tunings) × evaluations. */
function grid(tunings: number, evaluations: number) {
  return studyFile({
    name: `grid-${tunings}-${evaluations}`,
    tunings: Array.from({ length: tunings }, (_, index) => ({
      name: `t${index}`,
      recipes: [{ ...tuneOnNli, size: index + 1 }],
    })),
    evaluations: Array.from({ length: evaluations }, (_, size) => ({ dataset: 'nli', size: size + 1 })),
    baselines: false,
  });
}

const post = (path: string, body: object) => service.request.post(path).send(body);
/** Bytes of the largest JSON text that this thread, which serves, read or wrote while something was done. */
async function jsonBytes(act: () => Promise<unknown>): Promise<number> {
  const [parse, stringify] = [vi.spyOn(JSON, 'parse'), vi.spyOn(JSON, 'stringify')];
  await act();
  const read = parse.mock.calls.map(([text]) => text.length);
  const written = stringify.mock.results.map(({ value }) => (value as string | undefined)?.length ?? 0);
  parse.mockRestore();
  stringify.mockRestore();
  return Math.max(0, ...read, ...written);
}

describe('a study of very many cells', () => {
  test('The thread that serves plans, parses and describes nothing of 5,400 cells, and takes their steps 1,000 at a turn', async () => {
    const file = JSON.stringify(grid(29, 60));
    const turns = monitorEventLoopDelay({ resolution: 1 });
    const [get, list, setSteps] = (['get', 'list', 'setSteps'] as const).map((name) =>
      vi.spyOn(StudyStore.prototype, name),
    );
    const send = (path: string) =>
      fetch(`${service.url}${path}`, {
        method: 'POST',
        body: file,
        headers: { 'content-type': 'application/json' },
      }).then((answer) => answer.text());
    let id = '';
    turns.enable();
    const bytes = await jsonBytes(async () => {
      const plan = await send('/v1/plans');
      id = /"studyId":"(std_\w+)"/.exec(plan)![1]!;
      await send('/v1/studies');
      await vi.waitUntil(() => fake.created('/v1/prepared-sets').length > 0, { timeout: 60_000 });
      for (const path of ['', '/cells?limit=1', '/events'])
        await (await fetch(`${service.url}/v1/studies/${id}${path}`)).text();
      await (await fetch(`${service.url}/v1/studies`)).text();
    });
    turns.disable();
    const { body: study } = await service.request.get(`/v1/studies/${id}`);
    expect(study.cells.total).toBe(5_400);
    process.stdout.write(
      `5,400 cells: longest turn ${Math.round(turns.max / 1e6)} ms, JSON ${bytes} bytes\n`,
    );
    expect([get, list].map((spy) => spy!.mock.calls.length)).toEqual([0, 0]);
    const writes = (setSteps!.mock.calls as [string, Map<string, unknown>][]).map(
      ([, states]) => states.size,
    );
    expect(Math.max(...writes)).toBeLessThanOrEqual(partSize);
    expect(bytes).toBeLessThan(64 * 1024);
    await post(`/v1/studies/${id}/cancel`, {}).expect(202);
  }, 120_000);

  test.each(['/v1/plans', '/v1/studies'])(
    'POST %s refuses more cells than a study may have, with their number, before it asks any service',
    async (path) => {
      const before = fake.created('/v1/series').length;
      const answer = await post(path, grid(199, 200));
      expect(answer.status).toBe(422);
      expect(answer.body.errors[0]).toMatchObject({
        field: 'series',
        expected: expect.stringContaining(String(mostCells)),
        got: '40000 cells',
      });
      expect(fake.created('/v1/series')).toHaveLength(before);
    },
  );

  test('Cells are counted again once the points of a series are known', async () => {
    const answer = await post('/v1/plans', grid(99, 80));
    expect([answer.status, answer.body.errors[0].got]).toEqual([422, '24000 cells']);
  });

  test('More than 1,000 datasets are refused before any is registered, and of many wrong names the first 100 are listed', async () => {
    const dataset = (name: string) => ({
      name,
      task: 'corpus',
      role: 'corpus',
      columns: { text: 'text' },
      splits: { train: { kind: 'file', path: '/rows.jsonl' } },
    });
    const names = Array.from({ length: 1_001 }, (_, index) => `d${index}`);
    const many = await post('/v1/plans', { ...grid(0, 1), datasets: names.map(dataset) });
    expect([many.status, many.body.errors[0].field]).toEqual([422, 'datasets']);
    expect(fake.created('/v1/datasets')).toEqual([]);
    const wrong = await post('/v1/plans', {
      ...grid(0, 1),
      evaluations: names.map((name) => ({ dataset: name })),
    });
    expect([wrong.status, wrong.body.errors.length]).toEqual([400, 100]);
  });
});
