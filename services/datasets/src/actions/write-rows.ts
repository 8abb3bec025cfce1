import type { FileEntry } from '@amuro/contracts';
import { comparisonKey } from '../domain/rows/comparison-key.ts';
import type { DroppedRows } from '../domain/sets/dropped-rows.ts';
import type { Example } from '../domain/rows/example.ts';
import type { Candidate } from '../domain/sampling/exemplar-picker.ts';
import { FingerprintMap } from '../domain/fingerprints/fingerprint-map.ts';
import { hasFingerprint, type Fingerprints } from '../domain/fingerprints/fingerprint.ts';
import type { WrittenLines } from '../domain/rows/row-writer.ts';
import { createSampler } from '../domain/sampling/sampler.ts';
import type { SetObserver } from '../domain/sets/set-observer.ts';
import { HashedFile } from './output-files.ts';
import { asRowProblem, rowLimits } from './row-limits.ts';
import type { SetBuild } from './set-build.ts';
import { readExamples, type SplitTally } from './read-examples.ts';
import { writeExamples, type WriteExamplesInput } from '../threads/write-examples.ts';
import { writeSplit } from './write-split.ts';

const rowsAtOnce = 1000;

interface Rows {
  tally: SplitTally;
  kept: number;
  /** Comparison key → line, for every usable row of the split, sampled or not; empty without shots. */
  texts: FingerprintMap;
  /** `paper`: the first usable rows of the file, which are also scored. */
  firstRows: Candidate[];
}

export interface WrittenRows extends Rows {
  file: Pick<FileEntry, 'bytes' | 'sha256'>;
}

/** Reads the split, keeps the sample, and writes it in the order of the file; `observer` receives the facts of each row. */
export async function writeRows(
  build: SetBuild,
  { path, dropped }: { path: string; dropped: DroppedRows },
  observer: Pick<SetObserver, 'observe' | 'looking'>,
): Promise<WrittenRows> {
  const { size } = build.settings;
  const tally = { read: 0, dropped };
  const rows: Rows = { tally, kept: 0, texts: new FingerprintMap(), firstRows: [] };
  const file = await HashedFile.create(path);
  try {
    if (size === null) await writeAll(build, file, rows, observer);
    else await writeSample(build, file, rows, observer, size);
    return { ...rows, file: file.written() };
  } finally {
    await file.close();
  }
}

async function writeAll(
  build: SetBuild,
  file: HashedFile,
  written: Rows,
  observer: Pick<SetObserver, 'observe' | 'looking'>,
): Promise<void> {
  const { settings, context } = build;
  const wanted = { looking: () => observer.looking(), first: () => missingFirst(build, written) };
  for await (const { lines, examples } of writeSplit(build, settings.split, written.tally, wanted)) {
    const { facts, bytes } = lines;
    noteFirst(build, written, examples);
    if (settings.shots > 0) noteTexts(written, facts.texts, facts.rows, (row) => facts.lines[row]!);
    observer.observe(facts);
    await file.write(bytes);
    written.kept += facts.rows;
    context.progress({ phase: 'write', done: written.kept, total: null, unit: 'rows' });
  }
}

async function writeSample(
  build: SetBuild,
  file: HashedFile,
  written: Rows,
  observer: Pick<SetObserver, 'observe' | 'looking'>,
  size: number,
): Promise<void> {
  const { settings, context, maker } = build;
  const plan = JSON.stringify(maker.plan);
  const sample = await sampled(build, written, size);
  for (let start = 0; start < sample.length; start += rowsAtOnce) {
    context.signal.throwIfAborted();
    const batch = sample.slice(start, start + rowsAtOnce);
    const input = { plan, examples: batch, looking: observer.looking() };
    const { facts, bytes } = await linesOf(build, input);
    observer.observe(facts);
    await file.write(bytes);
    written.kept += batch.length;
    context.progress({ phase: 'write', done: written.kept, total: settings.size, unit: 'rows' });
  }
}

/** Rows that a template may refuse are written by a thread, which can be terminated. */
async function linesOf(build: SetBuild, input: WriteExamplesInput): Promise<WrittenLines> {
  if (!build.maker.renderer.mayRefuse) return writeExamples(input);
  const [thread] = build.deps.rowThreads.chat;
  return thread!.run('writeExamples', input, [], rowLimits(build)).catch(asRowProblem);
}

/** The sample, in the order of the file. */
async function sampled(build: SetBuild, written: Rows, size: number): Promise<Example[]> {
  const { settings, context } = build;
  const { split, sampleSeed: seed, shots } = settings;
  const sampler = createSampler<Example>(size, seed);
  const wanted = {
    texts: shots > 0,
    first: () => missingFirst(build, written),
    sample: () => ({ seed, below: sampler.highest() }),
    threads: true,
  };
  for await (const { examples, texts, lines, rows } of readExamples(build, split, written.tally, wanted)) {
    noteFirst(build, written, examples);
    if (texts !== null) noteTexts(written, texts, rows, (row) => lines[row]!);
    for (const { example } of examples) sampler.offer(example);
    context.progress({ phase: 'read', done: written.tally.read, total: null, unit: 'lines' });
  }
  return sampler.ranked().toSorted((a, b) => a.line - b.line);
}

/** The number of first rows that `paper` still needs. */
function missingFirst({ settings: { protocol, shots } }: SetBuild, { firstRows }: Rows): number {
  return protocol === 'paper' ? Math.max(0, shots - firstRows.length) : 0;
}

function noteFirst(build: SetBuild, written: Rows, examples: readonly { example: Example }[]): void {
  const { renderer } = build.maker;
  for (const { example } of examples.slice(0, missingFirst(build, written))) {
    const { rowId, line } = example;
    const comparison = comparisonKey(renderer.row(example), example.isPlain);
    written.firstRows.push({ rowId, line, text: renderer.exemplar(example), comparison, group: '' });
  }
}

function noteTexts(
  { texts }: Rows,
  found: Fingerprints,
  rows: number,
  lineOf: (row: number) => number,
): void {
  for (let row = 0; row < rows; row += 1) {
    if (hasFingerprint(found, row)) texts.getOrSet(found, row, lineOf(row));
  }
}
