import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleRows, type SampleRun } from './make-run.ts';

export interface ScoringPeer {
  url: string;
  /** Makes a run available, or replaces it. */
  add: (run: SampleRun, resource?: object) => void;
  /** A run that has not finished. */
  addUnfinished: (id: string) => void;
  close: () => Promise<void>;
}

/** A small HTTP server that answers for finished scoring runs, and for their prepared sets, as the services do. */
export async function startScoringPeer(): Promise<ScoringPeer> {
  const runs = new Map<string, { run: SampleRun | null; resource: object }>();
  const setAt = (url: string) => {
    const [, id, part] = /^\/v1\/prepared-sets\/(\w+)\/(manifest|rows)$/.exec(url) ?? [];
    const known = [...runs.values()].find(({ run }) => run?.manifest.preparedSet.id === id)?.run?.manifest;
    if (known === undefined) return undefined;
    const { dataset, counts } = known.preparedSet;
    return part === 'manifest'
      ? { type: 'application/json', body: JSON.stringify(known.preparedSet) }
      : { type: 'application/x-ndjson', body: sampleRows(dataset.name, counts.kept) };
  };
  const server = createServer((request, response) => {
    const set = setAt(request.url ?? '');
    const [, id = '', part] = /^\/v1\/scoring-runs\/([^/]+)(\/\w+)?$/.exec(request.url ?? '') ?? [];
    const found = runs.get(id);
    const send = (status: number, type: string, body: string) => {
      response
        .writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
        .end(body);
    };
    const problem = (status: number, detail: string) =>
      send(
        status,
        'application/problem+json',
        JSON.stringify({ type: 'about:blank', title: detail, status, detail, code: 'test' }),
      );
    if (set !== undefined) send(200, set.type, set.body);
    else if (found === undefined) problem(404, `There is no scoring run "${id}" here.`);
    else if (part === undefined) send(200, 'application/json', JSON.stringify({ id, ...found.resource }));
    else if (found.run === null) problem(409, `Scoring run "${id}" is running.`);
    else if (part === '/manifest') send(200, 'application/json', JSON.stringify(found.run.manifest));
    else send(200, 'application/x-ndjson', found.run.predictions);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ledger = {
    device: 'cpu:0',
    deviceModel: 'test CPU',
    threads: 1,
    attempts: 1,
    deviceSeconds: 2,
    peakMemoryBytes: 1,
    counters: {},
  };
  return {
    url: `http://127.0.0.1:${port}`,
    add: (run, resource = { ledger }) => runs.set(run.manifest.id, { run, resource }),
    addUnfinished: (id) => runs.set(id, { run: null, resource: {} }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
