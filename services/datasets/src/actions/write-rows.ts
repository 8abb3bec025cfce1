import { open } from 'node:fs/promises';
import type { DroppedRows } from '../domain/dropped-rows.ts';
import type { Candidate } from '../domain/exemplar-picker.ts';
import { FingerprintMap } from '../domain/fingerprint-map.ts';
import { LineBuffer } from '../domain/line-buffer.ts';
import { rowLine } from '../domain/row-line.ts';
import { createSampler } from '../domain/sampler.ts';
import type { Preparation, Rendered } from './preparation.ts';
import type { SplitTally } from './read-split.ts';
import { renderSplit } from './render-split.ts';

const rowsAtOnce = 1000;
const bytesAtOnce = 512 * 1024;

export interface WrittenRows {
  tally: SplitTally;
  kept: number;
  /** Comparison key → line, of every usable row of the split, sampled or not; empty if there are no shots. */
  texts: FingerprintMap;
  /** `paper`: the first usable rows of the file, which are scored too. */
  firstRows: Candidate[];
}

/** Reads the split, keeps the sample, and writes it in the order of the file; each row is shown to `observe`. */
export async function writeRows(
  preparation: Preparation,
  { path, dropped }: { path: string; dropped: DroppedRows },
  observe: (rendered: Rendered) => void,
): Promise<WrittenRows> {
  const { settings, context } = preparation;
  const tally = { read: 0, dropped };
  const written: WrittenRows = { tally, kept: 0, texts: new FingerprintMap(), firstRows: [] };
  const all = notedRows(preparation, written);
  const batches = settings.size === null ? all : await sampled(preparation, all, settings.size);
  const file = await open(path, 'w');
  try {
    const lines = new LineBuffer();
    for await (const batch of batches) {
      context.signal.throwIfAborted();
      for (const rendered of batch) {
        observe(rendered);
        lines.add(rowLine(rendered.row));
      }
      written.kept += batch.length;
      context.progress({ phase: 'write', done: written.kept, total: settings.size, unit: 'rows' });
      if (lines.length >= bytesAtOnce) await file.writeFile(lines.take());
    }
    await file.writeFile(lines.take());
  } finally {
    await file.close();
  }
  return written;
}

/** All rows, those that exemplars depend on noted in `written`. */
async function* notedRows(preparation: Preparation, written: WrittenRows): AsyncGenerator<Rendered[]> {
  const { settings, renderer } = preparation;
  const { shots, split, protocol } = settings;
  for await (const batch of renderSplit(preparation, split, written.tally)) {
    for (const { comparison, line } of shots > 0 ? batch : []) {
      if (comparison !== null) written.texts.getOrSet(comparison, line);
    }
    const missing = protocol === 'paper' ? Math.max(0, shots - written.firstRows.length) : 0;
    for (const { example, comparison } of batch.slice(0, missing)) {
      const { rowId, line } = example;
      written.firstRows.push({ rowId, line, text: renderer.exemplar(example), comparison, group: '' });
    }
    yield batch;
  }
}

async function sampled(
  { settings, context }: Preparation,
  batches: AsyncIterable<Rendered[]>,
  size: number,
): Promise<Rendered[][]> {
  const sampler = createSampler<Rendered>(size, settings.sampleSeed);
  let done = 0;
  for await (const batch of batches) {
    for (const rendered of batch) sampler.offer(rendered);
    done += batch.length;
    context.progress({ phase: 'read', done, total: null, unit: 'lines' });
  }
  const sample = sampler.ranked().toSorted((a, b) => a.line - b.line);
  return inBatches(sample);
}

function inBatches(rows: Rendered[]): Rendered[][] {
  const batches: Rendered[][] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    batches.push(rows.slice(start, start + rowsAtOnce));
  }
  return batches;
}
