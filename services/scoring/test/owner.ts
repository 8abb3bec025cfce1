import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CheckpointManifest } from '@amuro/contracts';
import type { PreparedSet } from './prepared-sets.ts';

export interface Checkpoint {
  manifest: CheckpointManifest;
  files: Record<string, Uint8Array>;
}

export interface Owner {
  url: string;
  addSet: (set: PreparedSet) => void;
  /** `names`: those that it answers to, besides its id. */
  addCheckpoint: (checkpoint: Checkpoint, ...names: string[]) => void;
  /** Checkpoints that are being converted, by id, as their resources say it. */
  conversions: Map<string, object>;
  /** `METHOD path` of every request. */
  asked: string[];
  /** Sets that are there but not ready. */
  unready: Set<string>;
  /** Paths whose files are lost. */
  lost: Set<string>;
  /** While true it breaks every connection. */
  down: boolean;
  close: () => void;
}

/** Serves prepared sets and checkpoints as their owners do, on one port. */
export async function startOwner(): Promise<Owner> {
  const answers = new Map<string, Uint8Array | string>();
  const listed: object[] = [];
  const named = new Map<string, object[]>();
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    if (owner.down) return void request.socket.destroy();
    owner.asked.push(`${request.method} ${path}`);
    const id = path.split('/')[3] ?? '';
    const conversion = owner.conversions.get(id);
    if (conversion !== undefined && /^\/v1\/checkpoints\/[^/]+(\/convert)?$/.test(path))
      return void response.end(JSON.stringify(conversion));
    if (owner.unready.has(id)) return void response.writeHead(409).end('{"detail":"it is running"}');
    const answer = answers.get(path);
    if (owner.lost.has(path)) return void response.writeHead(410).end('{"detail":"a file is missing"}');
    if (answer === undefined && path.startsWith('/v1/checkpoints?')) return void response.end(pageOf([]));
    if (answer === undefined) return void response.writeHead(404).end('{"detail":"there is no such thing"}');
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const owner: Owner = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    addSet: ({ manifest, files }) => {
      answers.set(`/v1/prepared-sets/${manifest.id}/manifest`, JSON.stringify(manifest));
      answers.set(`/v1/prepared-sets/${manifest.id}/rows`, files['rows.jsonl'] ?? '');
    },
    addCheckpoint: ({ manifest, files }, ...names) => {
      const self = `/v1/checkpoints/${manifest.id}`;
      answers.set(`${self}/manifest`, JSON.stringify(manifest));
      const resource = { ...manifest, status: 'succeeded', createdAt: '2026-01-31T12:00:00.000Z' };
      listed.push(resource);
      answers.set('/v1/checkpoints?limit=1000', pageOf(listed));
      for (const name of [manifest.id, ...names]) {
        const path = `/v1/checkpoints?model=${name}`;
        named.set(path, [...(named.get(path) ?? []), resource]);
        answers.set(path, pageOf(named.get(path) ?? []));
      }
      for (const [path, content] of Object.entries(files)) answers.set(`${self}/files/${path}`, content);
    },
    conversions: new Map(),
    asked: [],
    unready: new Set(),
    lost: new Set(),
    down: false,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return owner;
}

const pageOf = (items: object[]) => JSON.stringify({ items, nextCursor: null });
