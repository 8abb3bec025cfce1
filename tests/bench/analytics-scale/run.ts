// 1,000,000 measurements and 10,000,000 predictions in SQLite: import rate, size on disk, p95 of the dashboard's queries over
// HTTP, warm, with the longest that the event loop was held up, beside the same queries in DuckDB and pandas by turns.
// `npx tsx tests/bench/analytics-scale/run.ts [studies=120] [imports=1000] [python] [directory]` prints a JSON object a line.
// `python` is one that has `duckdb` and `pandas` (pip, in an environment of their own); without it there is nothing beside.
// A directory is kept, and not filled again.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createApp } from '@amuro/analytics';
import { startApp } from '@amuro/testing';
import { openStore } from '../../../services/analytics/src/store/open-store.ts';
import { fill, type Filled } from './fill.ts';

const [studies = '120', imports = '1000', python = '', kept = ''] = process.argv.slice(2);
const turns = 20;
const directory = kept === '' ? mkdtempSync(join(tmpdir(), 'amuro-bench-')) : kept;
const data = join(directory, 'data');
const file = join(data, 'analytics.sqlite');
const facts = join(directory, 'filled.json');

try {
  if (!existsSync(facts)) fillOnce();
  const filled = JSON.parse(readFileSync(facts, 'utf8')) as Filled;
  const { measurements, predictions, runSeconds, publishedSeconds } = filled;
  print({
    measurements,
    predictions,
    megabytes: Math.round(statSync(file).size / 1e6),
    runsPerSecond: Math.round(predictions / 201 / runSeconds),
    publishedPerSecond: Math.round((filled.importIds.length * 801) / publishedSeconds),
  });
  await query(filled);
} finally {
  if (kept === '') rmSync(directory, { recursive: true, force: true });
}

function fillOnce(): void {
  mkdirSync(data, { recursive: true });
  const store = openStore(data);
  const filled = fill(store.db, { studies: Number(studies), imports: Number(imports) });
  store.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  store.close();
  writeFileSync(facts, JSON.stringify(filled));
}

async function query({ studyIds }: Filled): Promise<void> {
  const study = studyIds[0]!;
  const service = await startApp(createApp, { service: 'analytics', dir: directory });
  const peers = python === '' ? null : await startPeers(study);
  const paths: Record<string, string> = {
    list: '/v1/measurements?dataset=set-03&metric=accuracy',
    'list, next page': '/v1/measurements?dataset=set-03&metric=accuracy&cursor=WyJtc3JfbSJd',
    'list, a value that is not there': '/v1/measurements?promptFormat=instruct',
    'list, suspect': '/v1/measurements?verdict=suspect',
    reports: '/v1/reports',
    grid: `/v1/reports/${study}?format=csv`,
    report: `/v1/reports/${study}?format=json`,
    figure: `/v1/figures/performance-by-checkpoint?study=${study}&format=json`,
    table: `/v1/tables/gains-by-group?study=${study}`,
  };
  for (const [name, path] of Object.entries(paths)) {
    await get(service.url + path);
    let heldUp = 0;
    const here: number[] = [];
    const beside: Record<string, number[]> = { duckdb: [], pandas: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      here.push(await get(service.url + path));
      delay.disable();
      heldUp = Math.max(heldUp, delay.max);
      for (const [engine, times] of Object.entries(beside)) {
        if (peers !== null && (name === 'list' || name === 'grid'))
          times.push(await peers.ask(`${engine} ${name}`));
      }
    }
    const p95s = Object.fromEntries(
      Object.entries(beside).flatMap(([k, v]) => (v.length ? [[`${k}P95`, p95(v)]] : [])),
    );
    print({
      query: name,
      p95: p95(here),
      median: median(here),
      heldUp: Math.round(heldUp / 1e6),
      ...p95s,
    });
  }
  peers?.close();
  await service.close();
}

async function get(url: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`Expected 200 from ${url}, got ${answer.status}.`);
  return performance.now() - start;
}

/** DuckDB and pandas in one process, which has the same rows in memory. */
async function startPeers(study: string) {
  const script = fileURLToPath(new URL('peers.py', import.meta.url));
  const child = spawn(python, [script, file, study], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return {
    ask: async (name: string) => {
      child.stdin.write(`${name}\n`);
      return Number((await lines.next()).value);
    },
    close: () => child.stdin.end(),
  };
}

function p95(times: number[]): number {
  return round(times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!);
}

function median(times: number[]): number {
  return round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!);
}

function round(milliseconds: number): number {
  return Number(milliseconds.toFixed(1));
}

function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
