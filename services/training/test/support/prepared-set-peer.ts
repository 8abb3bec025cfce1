import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { idOf } from '@amuro/identity';
import type { Finding, PreparedRow, PreparedSetManifest, Purpose } from '@amuro/contracts';
import { preparedSetExample } from '../../src/routes/examples.ts';

export interface PreparedSetPeer {
  url: string;
  /** Serves these texts as a prepared set; returns its id. */
  add(purpose: Purpose, texts: { prompt: string; target: string }[], findings?: Finding[]): string;
  close(): void;
}

/** A server that answers as the datasets service does for prepared sets, and nothing else. */
export async function startPreparedSetPeer(): Promise<PreparedSetPeer> {
  const sets = new Map<string, { manifest: PreparedSetManifest; rows: string }>();
  const server: Server = createServer((request, response) => {
    const [, id = '', part] = /^\/v1\/prepared-sets\/([^/]+)\/(manifest|rows)$/.exec(request.url ?? '') ?? [];
    const set = sets.get(id);
    response.statusCode = set === undefined ? 404 : 200;
    if (set === undefined) response.end(JSON.stringify({ detail: `There is no prepared set "${id}" here.` }));
    else response.end(part === 'manifest' ? JSON.stringify(set.manifest) : set.rows);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    add: (purpose, texts, findings = []) => {
      const rows = texts.map((text, index) => `${JSON.stringify(rowOf(purpose, text, index))}\n`).join('');
      const sha256 = hash(rows);
      const key = hash(`${purpose} ${sha256}`);
      const id = idOf('set', key);
      const files = [{ path: 'rows.jsonl', bytes: Buffer.byteLength(rows), sha256 }];
      const counts = { read: texts.length, kept: texts.length, dropped: 0, notSampled: 0 };
      const settings = { ...preparedSetExample.settings, purpose };
      sets.set(id, {
        rows,
        manifest: { ...preparedSetExample, id, key, digest: sha256, settings, counts, findings, files },
      });
      return id;
    },
    close: () => server.close(),
  };
}

function rowOf(
  purpose: Purpose,
  { prompt, target }: { prompt: string; target: string },
  index: number,
): PreparedRow {
  const segments = [{ text: prompt, target: purpose === 'corpus', truncatable: false }];
  if (purpose === 'train') segments.push({ text: target, target: true, truncatable: false });
  return { rowId: hash(`${prompt}${target}${index}`), sourceLine: index + 1, segments, references: [target] };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
