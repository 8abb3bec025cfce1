// 1,000,000 measurements and 10,000,000 predictions in SQLite: import rate, size on disk, the dashboard's queries over HTTP, cold
// and warm, beside DuckDB and pandas, and how long the service's event loop is held up. Prints Markdown.
// `npx tsx tests/bench/analytics-scale/run.ts [--directory DIR] [--python PYTHON] [--studies 120] [--imports 1000]`
// A directory is kept: filled at the first run (10 minutes), then each run adds a study and ten imports (2 minutes).
// `python` is one that has `duckdb` and `pandas` (pip, in an environment of their own); without it there is nothing beside.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startScoringPeer } from '../../../services/analytics/test/sample/scoring-peer.ts';
import { askQueries } from './ask-queries.ts';
import { measureStore } from './measure-store.ts';
import { startOtherEngines } from './other-engines.ts';
import { startService } from './service-process.ts';
import { watchLoop } from './watch-loop.ts';
import { writeResult } from './write-result.ts';

const { values } = parseArgs({
  options: {
    directory: { type: 'string' },
    python: { type: 'string' },
    studies: { type: 'string', default: '120' },
    imports: { type: 'string', default: '1000' },
  },
});
const directory = values.directory ?? mkdtempSync(join(tmpdir(), 'amuro-bench-'));

try {
  const store = measureStore(directory, { studies: Number(values.studies), imports: Number(values.imports) });
  const file = join(directory, 'data', 'analytics.sqlite');
  const peer = await startScoringPeer();
  const service = await startService(directory, peer.url);
  const others =
    values.python === undefined ? null : await startOtherEngines(values.python, file, store.study);
  // Both threads have loaded what they need: a cold answer is that of a service which runs.
  for (const path of ['reports/STUDY/report.html', 'tables/gains-by-group?study=STUDY'])
    await Promise.all(store.known.map((study) => service.ask(`/v1/${path.replace('STUDY', study)}`)));
  const queries = await askQueries(service, others, store.study);
  others?.close();
  const loop = await watchLoop(service, peer, store.study);
  await service.stop();
  await peer.close();
  process.stdout.write(writeResult(store, queries, loop, others?.versions ?? null));
} finally {
  if (values.directory === undefined) rmSync(directory, { recursive: true, force: true });
}
