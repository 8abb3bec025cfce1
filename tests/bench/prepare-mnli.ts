// Rows per second of preparing MNLI from JSON Lines and from Parquet, beside a plain loop over the same file:
// `npx tsx tests/bench/prepare-mnli.ts [rows=392702] [size=all|6000]` prints one JSON object per line. Loop and service take
// turns, and the fastest of three counts: both are then measured on the machine at its quietest. MNLI has 392,702 rows; with
// far fewer one times how fast Node warms up.
// The loop splits lines (readline) and parses each (JSON.parse), or decodes row groups (hyparquet), and looks at one text;
// nothing is checked, kept or written. Preparing does that too, checks UTF-8 and fields, hashes each row twice (its id, its
// text), renders it, counts lengths, runs the findings of a manifest, and writes and hashes a file over three times as long.
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { parquetWriteFile } from 'hyparquet-writer';
import { createApp } from '@amuro/datasets';
import { startApp } from '@amuro/testing';
import { mnliRows, type MnliRow } from './mnli-rows.ts';

const rowCount = Number(process.argv[2] ?? 392_702);
const size = process.argv[3] === undefined || process.argv[3] === 'all' ? null : Number(process.argv[3]);
const repeats = 3;
const rowGroupSize = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'amuro-bench-'));
const service = await startApp(createApp, {
  service: 'datasets',
  dir: join(folder, 'service'),
  roots: [folder],
});
try {
  const lines = join(folder, 'mnli.jsonl');
  const parquet = join(folder, 'mnli.parquet');
  await writeLines(lines);
  writeParquet(parquet);
  await compare('jsonl', lines, loopOverLines);
  await compare('parquet', parquet, loopOverParquet);
} finally {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(format: string, path: string, loop: (path: string) => Promise<number>): Promise<void> {
  const id = await register(format, path);
  const loops: number[] = [];
  const preparations: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    loops.push(await secondsOf(async () => void (await loop(path))));
    preparations.push(await prepare(id, repeat));
  }
  const [loopSeconds, prepareSeconds] = [Math.min(...loops), Math.min(...preparations)];
  const result = {
    format,
    rows: rowCount,
    size,
    bytes: statSync(path).size,
    loopRowsPerSecond: Math.round(rowCount / loopSeconds),
    prepareRowsPerSecond: Math.round(rowCount / prepareSeconds),
    ratio: Number((prepareSeconds / loopSeconds).toFixed(2)),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

async function register(format: string, path: string): Promise<string> {
  const { body } = await service.request.post('/v1/datasets').send({
    name: `mnli-${format}`,
    task: 'inference',
    role: 'train',
    columns: { premise: 'premise', hypothesis: 'hypothesis', label: 'label' },
    labels: ['entailment', 'neutral', 'contradiction'].map((value) => ({ value, text: value })),
    labelMapping: { kind: 'values', values: { '0': 'entailment', '1': 'neutral', '2': 'contradiction' } },
    splits: { train: { kind: 'file', path } },
  });
  return body.id as string;
}

/** Seconds of the work itself, as its run record says: asking again and again would be a part of what is measured. */
async function prepare(dataset: string, repeat: number): Promise<number> {
  // Another format is another set, which has to be made.
  const format = ['default', 'instruct', 'io'][repeat];
  const request = { dataset: { id: dataset }, purpose: 'train', split: 'train', size, format };
  const { body } = await service.request.post('/v1/prepared-sets').send(request);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { body: set } = await service.request.get(`/v1/prepared-sets/${body.id}`);
    if (set.status === 'failed') throw new Error(JSON.stringify(set.error));
    if (set.status === 'succeeded') break;
  }
  const record = join(service.settings.dataDir, 'prepared-sets', body.id, 'run.json');
  const { startedAt, finishedAt } = JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>;
  return (Date.parse(finishedAt!) - Date.parse(startedAt!)) / 1000;
}

async function loopOverLines(path: string): Promise<number> {
  let characters = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    characters += (JSON.parse(line) as MnliRow).premise.length;
  }
  return characters;
}

async function loopOverParquet(path: string): Promise<number> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  let characters = 0;
  for (let rowStart = 0; rowStart < rowCount; rowStart += rowGroupSize) {
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd: rowStart + rowGroupSize });
    for (const row of rows) characters += (row.premise as string).length;
  }
  return characters;
}

async function writeLines(path: string): Promise<void> {
  const out = createWriteStream(path);
  for (const row of mnliRows(rowCount)) {
    if (!out.write(`${JSON.stringify(row)}\n`))
      await new Promise<void>((resolve) => out.once('drain', resolve));
  }
  await new Promise<void>((resolve) => out.end(resolve));
}

function writeParquet(path: string): void {
  const rows = [...mnliRows(rowCount)];
  parquetWriteFile({
    filename: path,
    rowGroupSize,
    columnData: [
      { name: 'premise', data: rows.map((row) => row.premise), type: 'STRING' },
      { name: 'hypothesis', data: rows.map((row) => row.hypothesis), type: 'STRING' },
      { name: 'label', data: rows.map((row) => BigInt(row.label)), type: 'INT64' },
      { name: 'idx', data: rows.map((row) => row.idx), type: 'INT32' },
    ],
  });
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
