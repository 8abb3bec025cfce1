import { chmodSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { JobEvent } from '@amuro/contracts';
import { startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../src/app.ts';
import {
  expectAnswer,
  id,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';
import { wordTokenizer } from '../word-tokenizer.ts';

const missing = `tst_${'a'.repeat(26)}`;
const tokenizerId = `tok_${'a'.repeat(26)}`;

let datasets: Datasets;
let tokenizerPath: string;
let setId: string;
beforeAll(async () => {
  datasets = await startDatasets();
  tokenizerPath = datasets.write('tokenizer.json', wordTokenizer(['Premise']));
  const dataset = await datasets.register(inferenceSpec(datasets.writeRows('rows.jsonl', inferenceRows(40))));
  setId = (await datasets.prepare({ dataset: { id: dataset.id }, purpose: 'evaluate', split: 'test' })).id;
});
afterAll(() => datasets.close());

const ask = (tokenizer: object, set = setId) =>
  datasets.request.post('/v1/token-statistics').send({ preparedSet: { id: set }, tokenizer });
const list = () => datasets.request.get('/v1/token-statistics');

describe('a request for token statistics is refused, and leaves nothing behind, for', () => {
  test.each([
    ['a path outside the roots', { kind: 'file', path: '/etc/passwd' }, 403],
    ['an upload that does not exist', { kind: 'upload', uploadId: id.upl }, 404],
    ['a peer that is not configured', { kind: 'tokenizer', peer: 'elsewhere', id: tokenizerId }, 422],
    ['a kind that does not exist', { kind: 'hub', id: 'gpt2' }, 400],
    ['a misspelt field', { kind: 'file', paht: '/x' }, 400],
  ])(
    'A request for token statistics is refused and leaves nothing behind for %s',
    async (_, tokenizer, status) => {
      expectAnswer(await ask(tokenizer), status, 'createTokenStatistics');
      expect((await list()).body.items).toEqual([]);
    },
  );

  test('A request for token statistics is refused for a file that is missing or not a tokenizer', async () => {
    const absent = await ask({ kind: 'file', path: join(datasets.files, 'absent.json') });
    expectAnswer(absent, 422, 'createTokenStatistics');
    const other = await ask({ kind: 'file', path: datasets.write('other.json', '[1, 2]') });
    expectAnswer(other, 422, 'createTokenStatistics');
    expect(other.body.code).toBe('damaged-tokenizer');
    expect((await list()).body.items).toEqual([]);
  });

  test('A request for token statistics of a set that does not exist is a 404', async () => {
    expectAnswer(await ask({ kind: 'file', path: tokenizerPath }, id.set), 404, 'createTokenStatistics');
  });

  test('A request for token statistics of a set that has failed is refused', async () => {
    const path = datasets.writeRows('unlabelled.jsonl', [{ ...inferenceRows(1)[0], output: '-' }]);
    const dataset = await datasets.register(inferenceSpec(path, { name: 'unlabelled' }));
    const body = { dataset: { id: dataset.id }, purpose: 'evaluate', split: 'test' };
    const { body: set } = await datasets.request.post('/v1/prepared-sets').send(body);
    await datasets.waitFor(set.id);
    expectAnswer(await ask({ kind: 'file', path: tokenizerPath }, set.id), 409, 'createTokenStatistics');
  });
});

test('Token statistics that do not exist are a 404', async () => {
  for (const [path, operation] of [
    [missing, 'getTokenStatistics'],
    [`${missing}/events`, 'listTokenStatisticsEvents'],
    [`${missing}/events/stream`, 'streamTokenStatisticsEvents'],
  ]) {
    expectAnswer(await datasets.request.get(`/v1/token-statistics/${path}`), 404, operation!);
  }
  expectAnswer(await datasets.request.get('/v1/token-statistics?preparedSet=x'), 400, 'listTokenStatistics');
});

describe('cancelling', () => {
  const cancel = (which: string, { request } = datasets) =>
    request.post(`/v1/token-statistics/${which}/cancel`);

  test('Cancelling token statistics is refused if they do not exist, and for a malformed id', async () => {
    expectAnswer(await cancel(missing), 404, 'cancelTokenStatistics');
    expectAnswer(await cancel('all'), 400, 'cancelTokenStatistics');
  });

  test('Cancelling stops token statistics that wait for a worker or in the queue, and asking again starts them over', async () => {
    const python = datasets.write('never-ready.sh', '#!/bin/sh\nexec sleep 60\n');
    chmodSync(python, 0o755);
    const service = await startDatasets([datasets.files], undefined, {}, { python });
    try {
      const spec = inferenceSpec(join(datasets.files, 'rows.jsonl'));
      const dataset = await service.register(spec);
      const wanted = { dataset: { id: dataset.id }, purpose: 'evaluate', split: 'test' };
      const set = await service.prepare(wanted);
      const askFor = (word: string) => {
        const path = service.write(`${word}.json`, wordTokenizer([word]));
        const body = { preparedSet: { id: set.id }, tokenizer: { kind: 'file', path } };
        return service.request.post('/v1/token-statistics').send(body);
      };
      const { body: first } = await askFor('first');
      const { body: second } = await askFor('second');
      const now = async ({ links }: typeof first) => (await service.request.get(links.self)).body;
      await vi.waitFor(async () => expect((await now(first)).waitingFor).toBe('a free worker'), {
        timeout: 30_000,
      });
      expect((await now(second)).status).toBe('queued');
      const queued = await cancel(second.id, service);
      expectAnswer(queued, 202, 'cancelTokenStatistics');
      expect(queued.body).toMatchObject({ id: second.id, status: 'cancelled', lengths: null });
      expectAnswer(await cancel(first.id, service), 202, 'cancelTokenStatistics');
      await vi.waitFor(async () => expect((await now(first)).status).toBe('cancelled'), { timeout: 30_000 });
      expectAnswer(await cancel(first.id, service), 202, 'cancelTokenStatistics');
      const events = await service.request.get(first.links.events);
      expect(events.body.ended).toBe(true);
      expect(statusesIn(events.body)).toEqual(['queued', 'running', 'cancelling', 'cancelled']);
      const again = await askFor('first');
      expectAnswer(again, 202, 'createTokenStatistics');
      expect(again.body.id).toBe(first.id);
      expect((await askFor('second')).body).toMatchObject({ id: second.id, status: 'queued' });
      await vi.waitFor(
        async () => expect(await now(first)).toMatchObject({ status: 'running', attempt: 2 }),
        { timeout: 30_000 },
      );
    } finally {
      await service.close();
    }
  });
});

function statusesIn({ items }: { items: JobEvent[] }) {
  return items.filter(({ type }) => type === 'status').map(({ data }) => data.status);
}

describe('a training peer', () => {
  let peer: Server;
  let service: StartedApp;
  beforeAll(async () => {
    peer = createServer((request, response) => {
      const known = request.url === `/v1/tokenizers/${tokenizerId}/files/tokenizer.json`;
      response.statusCode = known ? 200 : 404;
      response.setHeader('content-type', known ? 'application/json' : 'application/problem+json');
      const problem = {
        type: 'about:blank',
        status: 404,
        code: 'not-found',
        title: 'No',
        detail: 'None here.',
      };
      response.end(known ? wordTokenizer(['Premise']) : JSON.stringify(problem));
    });
    await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;
    const peers = {
      training: { service: 'training' as const, url },
      gone: { service: 'training' as const, url: 'http://127.0.0.1:9' },
    };
    service = await startApp(createApp, {
      service: 'datasets',
      roots: [datasets.files],
      peers,
      python: '/nowhere',
    });
    const spec = inferenceSpec(join(datasets.files, 'rows.jsonl'));
    const { body: dataset } = await service.request.post('/v1/datasets').send(spec);
    const wanted = { dataset: { id: dataset.id }, purpose: 'evaluate', split: 'test' };
    await service.request.post('/v1/prepared-sets').send(wanted);
    await vi.waitFor(
      async () => {
        const { body } = await service.request.get(`/v1/prepared-sets/${setId}`);
        expect(body.status).toBe('succeeded');
      },
      { timeout: 30_000 },
    );
  });
  afterAll(async () => {
    await service.close();
    peer.close();
  });

  const askPeer = (tokenizer: object) =>
    service.request.post('/v1/token-statistics').send({ preparedSet: { id: setId }, tokenizer });

  test('A training peer’s tokenizer is the same as the same bytes from a file', async () => {
    const fromPeer = await askPeer({ kind: 'tokenizer', peer: 'training', id: tokenizerId });
    expectAnswer(fromPeer, 202, 'createTokenStatistics');
    const fromFile = await askPeer({ kind: 'file', path: tokenizerPath });
    expect(fromFile.body.id).toBe(fromPeer.body.id);
  });

  test('A training peer without such a tokenizer, or one that does not answer, is named', async () => {
    const other = { kind: 'tokenizer', peer: 'training', id: `tok_${'b'.repeat(26)}` };
    const refused = await askPeer(other);
    expectAnswer(refused, 422, 'createTokenStatistics');
    expect(refused.body.detail).toContain('None here.');
    expectAnswer(await askPeer({ ...other, peer: 'gone' }), 502, 'createTokenStatistics');
  });

  test('A worker that cannot be started fails the token statistics with the reason, not the service', async () => {
    const { body } = await askPeer({ kind: 'file', path: tokenizerPath });
    await expect
      .poll(async () => (await service.request.get(body.links.self)).body.status, { timeout: 15_000 })
      .toBe('failed');
    const failed = await service.request.get(`${body.links.self}?contextLength=100`);
    expectAnswer(failed, 200, 'getTokenStatistics');
    expect(failed.body).toMatchObject({
      lengths: null,
      overflow: null,
      error: { detail: expect.stringMatching(/nowhere/) },
    });
    expectAnswer(await service.request.get(body.links.events), 200, 'listTokenStatisticsEvents');
  });
});
