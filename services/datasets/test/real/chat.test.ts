import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatasets, type Datasets } from '../start-datasets.ts';

const instruct = fileURLToPath(new URL('../../../../../shared/data/instruct', import.meta.url));
const here = existsSync(instruct);

describe.skipIf(!here)(`Code Alpaca of TÜLU${here ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  let datasets: Datasets;
  beforeAll(async () => {
    datasets = await startDatasets([instruct]);
  }, 60_000);
  afterAll(() => datasets.close());

  test('Code Alpaca of TÜLU is prepared whole except for the two rows without an answer, with the line breaks of code', async () => {
    const { id } = await datasets.register({
      name: 'code-alpaca',
      task: 'chat',
      role: 'train',
      columns: { messages: 'messages' },
      splits: { train: { kind: 'file', path: join(instruct, 'code_alpaca.tulu.jsonl') } },
    });
    const { rows, manifest } = await datasets.prepare({
      dataset: { id },
      purpose: 'train',
      split: 'train',
    });
    expect(manifest.counts).toEqual({ read: 2017, kept: 2015, dropped: 2, notSampled: 0 });
    const empty = { reason: 'empty-field', detail: 'messages: message 2 (assistant): the content is empty' };
    expect(manifest.dropped).toEqual([238, 1860].map((line) => ({ line, ...empty })));
    const texts = rows[2]!.segments.map(({ text, target }) => [text, target]);
    expect(texts).toEqual([
      ['<|user|>\n', false],
      [expect.stringContaining('numbersArray = [45, 6, 23, 12, 35]'), false],
      ['\n<|assistant|>\n', false],
      [expect.stringMatching(/^for\(let i = 0.*\n {2}console\.log/), true],
    ]);
  }, 60_000);
});
