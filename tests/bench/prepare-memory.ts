// Memory of preparing a large JSON Lines file: `npx tsx tests/bench/prepare-memory.ts [bytes=2e9] [charactersPerRow=1000]`
// starts the service as a process of its own, registers the file, prepares all of its rows and a sample of 6,000, and
// prints the largest resident memory that the service and its children had together (Linux: it reads /proc).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServiceProcess } from '@amuro/testing';
import { residentBytes } from './resident-bytes.ts';
import { writeSummaryRows } from './write-summary-rows.ts';

const bytes = Number(process.argv[2] ?? 2e9);
const charactersPerRow = Number(process.argv[3] ?? 1000);

const folder = mkdtempSync(join(tmpdir(), 'amuro-memory-'));
const service = await startServiceProcess('datasets', {
  AMURO_DATA_DIR: join(folder, 'data'),
  AMURO_ROOTS: folder,
});
let largestBytes = 0;
const watch = setInterval(() => (largestBytes = Math.max(largestBytes, residentBytes(service.pid))), 50);
try {
  const path = join(folder, 'rows.jsonl');
  const rows = await writeSummaryRows(path, { bytes, charactersPerRow });
  report('started', { bytes, rows });
  const dataset = await post('/v1/datasets', {
    name: 'large',
    task: 'summary',
    role: 'train',
    columns: { document: 'document', summary: 'summary' },
    splits: { train: { kind: 'file', path } },
  });
  report('registered');
  for (const size of [6000, null]) {
    largestBytes = 0;
    await prepared(
      await post('/v1/prepared-sets', {
        dataset: { id: dataset.id },
        purpose: 'train',
        split: 'train',
        size,
      }),
    );
    report(size === null ? 'all rows prepared' : `${size} rows prepared`);
  }
} finally {
  clearInterval(watch);
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}

function report(what: string, more: object = {}): void {
  const megabytes = Math.round(largestBytes / 1e6);
  process.stdout.write(
    `${JSON.stringify({ what, ...more, seconds: Math.round(performance.now() / 1000), megabytes })}\n`,
  );
}

async function post(path: string, body: object): Promise<{ id: string }> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(service.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as { id: string };
}

async function prepared({ id }: { id: string }): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const set = (await (await fetch(`${service.url}/v1/prepared-sets/${id}`)).json()) as Record<
      string,
      unknown
    >;
    if (set.status === 'succeeded') return;
    if (set.status === 'failed') throw new Error(JSON.stringify(set.error));
  }
}
