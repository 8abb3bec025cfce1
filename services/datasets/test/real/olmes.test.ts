import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatasets, type Datasets } from '../start-datasets.ts';

const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const here = existsSync(data);

interface OlmesRequest {
  doc: { id: string; query: string; choices: string[]; gold: number };
  request: { context: string; continuation: string };
  native_id: string;
  idx: number;
  label: number;
}

function olmesRequests(): OlmesRequest[] {
  const text = gunzipSync(readFileSync(join(data, 'olmes/arc_easy/requests.jsonl.gz'))).toString();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OlmesRequest);
}

/** The exemplars as rows, read from a context: what they were chosen from is not in the folder. */
function exemplarsOf({ request, doc }: OlmesRequest): object[] {
  const exemplars = request.context.slice(0, -doc.query.length).trimEnd().split('\n\n');
  return exemplars.map((exemplar) => {
    const [, question, answer] = /^Question: (.*)\nAnswer: (.*)$/s.exec(exemplar)!;
    return { question, choices: { text: ['something else', answer], label: ['1', '2'] }, answerKey: '2' };
  });
}

const columns = {
  question: 'question',
  choices: 'choices.text',
  choiceLabels: 'choices.label',
  answer: 'answerKey',
};

describe.skipIf(!here)(`ARC-Easy${here ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  let datasets: Datasets;
  beforeAll(async () => {
    datasets = await startDatasets([data]);
  }, 60_000);
  afterAll(() => datasets.close());

  test('ARC-Easy is asked as in OLMES: all 4,562 requests, with and without the question, to the character', async () => {
    const requests = olmesRequests();
    expect(requests).toHaveLength(4562);
    const { body: upload } = await datasets.request
      .post('/v1/uploads?fileName=exemplars.jsonl')
      .set('content-type', 'application/octet-stream')
      .send(
        exemplarsOf(requests[0]!)
          .map((row) => JSON.stringify(row))
          .join('\n'),
      );
    const { id } = await datasets.register({
      name: 'arc-easy-olmes',
      task: 'multiple-choice',
      role: 'instruction-test',
      columns,
      splits: {
        validation: { kind: 'file', path: join(data, 'hub/arc_easy.validation.jsonl') },
        olmes: { kind: 'upload', uploadId: upload.id },
      },
    });
    const { rows, manifest } = await datasets.prepare({
      dataset: { id },
      purpose: 'evaluate',
      split: 'validation',
      shots: 5,
      pool: 'olmes',
      shotOrder: 'fixed',
    });
    const exemplars = manifest.exemplars.map(({ text }) => text).join('');
    const ids = readFileSync(join(data, 'hub/arc_easy.validation.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const asked = rows.flatMap(({ sourceLine, segments, choices, gold, unconditionalPrompt }) =>
      choices!.flatMap(({ text }, idx) => {
        const prompt = segments.map((segment) => segment.text).join('');
        const same = { id: ids[sourceLine - 1], idx, label: gold, continuation: ` ${text}` };
        return [
          { ...same, context: exemplars + prompt },
          { ...same, context: unconditionalPrompt },
        ];
      }),
    );
    const expected = requests.map(({ request, native_id, idx, label }) => ({
      id: native_id,
      idx,
      label,
      continuation: request.continuation,
      context: request.context,
    }));
    const ordered = (list: object[]) => list.map((one) => JSON.stringify(one)).toSorted();
    expect(ordered(asked)).toEqual(ordered(expected));
  }, 120_000);
});
