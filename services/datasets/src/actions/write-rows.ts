import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Candidate } from '../domain/exemplar-picker.ts';
import { createSampler } from '../domain/sampler.ts';
import type { Preparation, Rendered } from './preparation.ts';
import type { SplitTally } from './read-split.ts';
import { renderSplit } from './render-split.ts';

export interface WrittenRows {
  tally: SplitTally;
  kept: number;
  /** Comparison key → line, of every usable row of the split, sampled or not. */
  texts: Map<string, string>;
  /** `paper`: the first usable rows of the file, which are scored too. */
  firstRows: Candidate[];
}

/** Reads the split, keeps the sample, and writes it in the order of the file; each row is shown to `observe`. */
export async function writeRows(
  preparation: Preparation,
  path: string,
  observe: (rendered: Rendered) => void,
): Promise<WrittenRows> {
  const { settings, context } = preparation;
  const written: WrittenRows = { tally: { read: 0, dropped: [] }, kept: 0, texts: new Map(), firstRows: [] };
  const all = renderedRows(preparation, written);
  const rows = settings.size === null ? all : await sampled(preparation, all, settings.size);
  await pipeline(async function* () {
    for await (const rendered of rows) {
      context.signal.throwIfAborted();
      observe(rendered);
      written.kept += 1;
      context.progress({ phase: 'write', done: written.kept, total: settings.size, unit: 'rows' });
      yield `${JSON.stringify(rendered.row)}\n`;
    }
  }, createWriteStream(path));
  return written;
}

async function* renderedRows(preparation: Preparation, written: WrittenRows): AsyncGenerator<Rendered> {
  const { settings, renderer } = preparation;
  const firstRows = settings.protocol === 'paper' ? settings.shots : 0;
  for await (const rendered of renderSplit(preparation, settings.split, written.tally)) {
    const { comparison, example } = rendered;
    if (settings.shots > 0 && comparison !== null && !written.texts.has(comparison)) {
      written.texts.set(comparison, `line ${example.line} of the evaluated split`);
    }
    if (written.firstRows.length < firstRows) {
      const text = renderer.exemplar(example);
      written.firstRows.push({ rowId: example.rowId, line: example.line, text, comparison, group: '' });
    }
    yield rendered;
  }
}

async function sampled(
  { settings, context }: Preparation,
  rows: AsyncIterable<Rendered>,
  size: number,
): Promise<Rendered[]> {
  const sampler = createSampler<Rendered & { rowId: string }>(size, settings.sampleSeed);
  let done = 0;
  for await (const rendered of rows) {
    sampler.offer({ ...rendered, rowId: rendered.row.rowId });
    done += 1;
    context.progress({ phase: 'read', done, total: null, unit: 'lines' });
  }
  return sampler.ranked().toSorted((a, b) => a.row.sourceLine - b.row.sourceLine);
}
