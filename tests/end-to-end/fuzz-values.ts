import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

type Body = Record<string, unknown>;

const parquet = fileURLToPath(
  new URL('../../services/datasets/test/readers/fixtures/nested.parquet', import.meta.url),
);
const labels = (...values: string[]) => values.map((value) => ({ value, text: value }));

/** Puts files of every format, whole and broken, into `folder`, registers some, and prepares sets: what requests may name. */
export async function makeFuzzValues(url: string, folder: string) {
  const specs = writeFiles(folder);
  const datasets: { id: string; split: string; isChat: boolean }[] = [];
  for (const spec of specs.whole) {
    const { id } = await post(url, '/v1/datasets', spec);
    datasets.push({ id, split: Object.keys(spec.splits as Body)[0]!, isChat: spec.task === 'chat' });
  }
  const requests = datasets.map(({ id, split, isChat }) => ({
    dataset: { id },
    purpose: isChat ? 'train' : 'evaluate',
    split,
    size: 10,
  }));
  const sets: string[] = [];
  for (const request of requests) sets.push(await prepared(url, request));
  const tokenizer = { kind: 'file', path: join(folder, 'tokenizer.json') };
  const statistics = { preparedSet: { id: sets[0] }, tokenizer };
  return {
    ids: {
      datasets: datasets.map(({ id }) => id),
      'prepared-sets': sets,
      'token-statistics': [(await post(url, '/v1/token-statistics', statistics)).id],
    },
    fileNames: ['rows.jsonl', 'rows.json', 'rows.csv.gz', 'rows.tsv.zst', 'rows.parquet', 'rows.xlsx'],
    bodies: {
      'POST /v1/datasets': [...specs.whole, ...specs.broken],
      'POST /v1/prepared-sets': [
        ...requests,
        ...requests.map((request) => ({ ...request, shots: 2, pool: 'train', disjointFrom: [sets[0]] })),
        ...requests.map((request) => ({ ...request, protocol: 'paper', shots: 1 })),
      ],
      'POST /v1/token-statistics': [statistics],
    },
  };
}

function writeFiles(folder: string): Record<'whole' | 'broken', Body[]> {
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return { kind: 'file', path: join(folder, name) };
  };
  const lines = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  const numbers = Array.from({ length: 30 }, (_, n) => n);
  const nli = numbers.map((n) => ({
    premise: `Premise ${n} “é” {x} 💡`,
    hypothesis: n === 7 ? '' : `Hypothesis ${n % 9}`,
    label: ['yes', 'no', '-'][n % 3],
    score: n / 6,
  }));
  const choices = numbers.map((n) => ({ q: `Question ${n}?`, options: ['a', 'b', `c${n}`], right: n % 3 }));
  const talk = numbers.map((n) => ({
    messages: [
      { role: 'user', content: `Ask ${n}` },
      { role: 'assistant', content: n === 3 ? '' : `Say ${n}` },
    ],
  }));
  const csv = ['text,summary', ...numbers.map((n) => `"A ""long"" text\n${n}",Short ${n}`)].join('\n');
  copyFileSync(parquet, join(folder, 'nested.parquet'));
  write('tokenizer.json', wordTokenizer);
  const inference = {
    task: 'inference',
    role: 'in-domain',
    columns: { premise: 'premise', hypothesis: 'hypothesis', label: 'label' },
    labels: labels('yes', 'no'),
  };
  const split = (source: object, more: object = {}) => ({ splits: { test: source, ...more } });
  return {
    whole: [
      {
        name: 'nli',
        ...inference,
        ...split(write('nli.jsonl', lines(nli)), {
          train: write('more.jsonl.gz', gzipSync(lines(nli.toReversed()))),
        }),
      },
      {
        name: 'pairs',
        ...inference,
        task: 'paraphrase',
        columns: { sentence1: 'premise', sentence2: 'hypothesis', label: 'score' },
        labelMapping: { kind: 'threshold', above: 3.5, label: 'yes', otherwise: 'no', min: 0, max: 5 },
        ...split(write('pairs.json', JSON.stringify(nli))),
      },
      {
        name: 'summaries',
        task: 'summary',
        role: 'out-of-domain',
        columns: { document: 'text', summary: 'summary' },
        ...split(write('summaries.csv', csv)),
      },
      {
        name: 'choices',
        task: 'multiple-choice',
        role: 'instruction-test',
        columns: { question: 'q', choices: 'options', answer: 'right' },
        ...split(write('choices.ndjson', lines(choices))),
      },
      { name: 'talk', task: 'chat', role: 'train', columns: {}, ...split(write('talk.jsonl', lines(talk))) },
    ],
    broken: [
      write('broken.jsonl', '{"premise": "a"\n'),
      write('latin.csv', Buffer.from('premise,hypothesis,label\ncaf\xe9,b,yes\n', 'latin1')),
      write('empty.tsv', ''),
      write('ragged.tsv', 'premise\thypothesis\tlabel\na\tb\n'),
      write('cut.jsonl.gz', gzipSync(lines(nli)).subarray(0, 60)),
      write('none.parquet', 'PAR1'),
      write('torn.jsonl.zst', Buffer.from('28b52ffd2417b90000', 'hex')),
      write('list.json', '[{"premise": 1}, 2]'),
      { kind: 'file', path: join(folder, 'nested.parquet') },
      { kind: 'file', path: folder },
      { kind: 'file', path: '/etc/passwd' },
      { kind: 'hub', repository: 'org/rows', split: 'train' },
      { kind: 'url', url: 'http://127.0.0.1:9/rows.jsonl' },
      { kind: 'generator', generator: 'micro-world', set: 'inference', rows: 20, seed: 1 },
    ].map((source) => ({ name: 'broken', ...inference, ...split(source) })),
  };
}

const wordTokenizer = JSON.stringify({
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: [],
  normalizer: null,
  pre_tokenizer: { type: 'Whitespace' },
  post_processor: null,
  decoder: null,
  model: { type: 'WordLevel', vocab: { '[UNK]': 0, Premise: 1 }, unk_token: '[UNK]' },
});

async function post(url: string, path: string, body: object): Promise<{ id: string }> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as { id: string };
}

/** The id of a set, once it is there. */
async function prepared(url: string, request: object): Promise<string> {
  const { id } = await post(url, '/v1/prepared-sets', request);
  for (;;) {
    const set = (await (await fetch(`${url}/v1/prepared-sets/${id}`)).json()) as { status: string };
    if (set.status === 'succeeded') return id;
    if (set.status === 'failed') throw new Error(`prepared set ${id} failed`);
    await delay(20);
  }
}
