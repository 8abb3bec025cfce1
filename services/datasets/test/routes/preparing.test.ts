import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectAnswer,
  inferenceRow,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from '../start-datasets.ts';

let datasets: Datasets;
let pairs: string;
let talks: string;
beforeAll(async () => {
  datasets = await startDatasets();
  const { writeRows, register } = datasets;
  const file = (name: string, rows: unknown[]) => ({ kind: 'file' as const, path: writeRows(name, rows) });
  const pool = inferenceRows(12, 500).map((row, n) => (n < 9 ? { ...row, output: 'neutral' } : row));
  const splits = { test: file('test.jsonl', inferenceRows(20)), fewshot: file('fewshot.jsonl', pool) };
  ({ id: pairs } = await register(
    inferenceSpec('', {
      name: 'pairs',
      splits: { ...splits, train: file('train.jsonl', inferenceRows(6100, 1000)) },
    }),
  ));
  const talk = (n: number) => ({
    messages: [
      { role: 'user', content: `What is ${n}?` },
      { role: 'assistant', content: `A number.\n\`\`\`\n${n}\n\`\`\`` },
      { role: 'user', content: 'Sure?' },
      { role: 'assistant', content: 'Yes.' },
    ],
  });
  ({ id: talks } = await register({
    name: 'talks',
    task: 'chat',
    role: 'train',
    columns: { messages: 'messages' },
    splits: {
      train: file('talks.jsonl', [talk(1), talk(2), { messages: [{ role: 'user', content: 'Hi' }] }]),
    },
  }));
});
afterAll(() => datasets.close());

const evaluate = (change: object = {}) => ({
  dataset: { id: pairs },
  purpose: 'evaluate',
  split: 'test',
  ...change,
});
const train = (change: object = {}) => ({
  dataset: { id: talks },
  purpose: 'train',
  split: 'train',
  ...change,
});
const textOf = ({ segments }: { segments: { text: string }[] }) => segments.map(({ text }) => text).join('');

describe("a user's template", () => {
  const template = 'Given "{premise}"\nIs {{it}} so that {hypothesis}\nAnswer:';

  test('A user’s template writes prompts and exemplars, is part of the key, and is in the manifest', async () => {
    const asked = { format: 'template', template, shots: 2 };
    const { rows, manifest, id } = await datasets.prepare(evaluate(asked));
    expect(textOf(rows[0]!)).toBe('Given "Premise 0."\nIs {it} so that Hypothesis 0.\nAnswer:');
    expect(manifest.exemplars[0]?.text).toMatch(/^Given "Premise 5.*\nAnswer: [a-z]+\n$/s);
    expect(manifest.settings).toMatchObject({ format: 'template', template });
    const other = await datasets.prepare(evaluate({ ...asked, template: `${template} ?` }));
    expect(other.id).not.toBe(id);
    expect(other.rows.map(({ rowId }) => rowId)).toEqual(rows.map(({ rowId }) => rowId));
  });

  test.each([
    ['names an unknown field', { format: 'template', template: '{premis}' }, 'template'],
    ['reveals the target', { format: 'template', template: '{premise} {label}' }, 'template'],
    ['is absent', { format: 'template' }, 'template'],
    ['would not be used', { format: 'io', template: '{premise}' }, 'format'],
    [
      'is combined with the protocol of the paper',
      { format: 'template', template: '{premise}', protocol: 'paper' },
      'protocol',
    ],
    ['is empty', { format: 'template', template: '' }, 'template'],
  ])('A user’s template that %s is a 400 that names the field', async (_, change, field) => {
    const answer = await datasets.request.post('/v1/prepared-sets').send(evaluate(change));
    expectAnswer(answer, 400, 'createPreparedSet');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  test('A dataset’s template is its default prompt, part of its key, and checked with it', async () => {
    const path = datasets.writeRows('own.jsonl', inferenceRows(3));
    const own = inferenceSpec(path, { name: 'own', template: '{hypothesis} because {premise}' });
    const { id, key } = await datasets.register(own);
    const { rows } = await datasets.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test' });
    expect(textOf(rows[0]!)).toBe('Hypothesis 0. because Premise 0.');
    const io = await datasets.prepare({ dataset: { id }, purpose: 'evaluate', split: 'test', format: 'io' });
    expect(textOf(io.rows[0]!)).toBe('Premise 0. Hypothesis 0.');
    const plain = await datasets.register(inferenceSpec(path, { name: 'own-without' }));
    expect(plain.key).not.toBe(key);
    const answer = await datasets.request.post('/v1/datasets').send({ ...own, template: '{label}' });
    expectAnswer(answer, 400, 'createDataset');
    expect(answer.body.errors[0]).toMatchObject({ field: 'template' });
  });
});

describe('exemplars', () => {
  test('Exemplars are balanced by label on request', async () => {
    const { manifest } = await datasets.prepare(evaluate({ shots: 4, balanced: true }));
    const labels = manifest.exemplars.map(({ text }) => text.trim().split(' ').at(-1));
    expect(labels.filter((label) => label === 'neutral')).toHaveLength(2);
    expect(manifest.settings.balanced).toBe(true);
  });

  test('Exemplars in a fixed order are the first rows of the pool, whatever the seed', async () => {
    const asked = { shots: 3, shotOrder: 'fixed' };
    const { manifest, id } = await datasets.prepare(evaluate(asked));
    expect(manifest.exemplars.map(({ text }) => /Premise (\d+)/.exec(text)![1])).toEqual([
      '500',
      '501',
      '502',
    ]);
    expect((await datasets.prepare(evaluate({ ...asked, shotSeed: 7 }))).id).toBe(id);
  });

  test.each([
    ['in a fixed order', { shots: 2, balanced: true, shotOrder: 'fixed' }],
    [
      'of a task without labels',
      { dataset: { id: '' }, purpose: 'train', split: 'train', balanced: true, shots: 1 },
    ],
  ])('Exemplars cannot be balanced %s', async (_, change) => {
    const body = 'dataset' in change ? { ...change, dataset: { id: talks } } : evaluate(change);
    const answer = await datasets.request.post('/v1/prepared-sets').send(body);
    expectAnswer(answer, 400, 'createPreparedSet');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain('balanced');
  });
});

describe('the size of a set', () => {
  test('Without a size, a training set has 6,000 rows and an evaluation set all; null gives all', async () => {
    const asked = { dataset: { id: pairs }, purpose: 'train', split: 'train' };
    const usual = await datasets.prepare(asked);
    expect(usual.manifest.counts).toEqual({ read: 6100, kept: 6000, dropped: 0, notSampled: 100 });
    expect(usual.manifest.settings.size).toBe(6000);
    expect((await datasets.prepare({ ...asked, size: 6000 })).id).toBe(usual.id);
    expect((await datasets.prepare({ ...asked, size: null })).manifest.counts.kept).toBe(6100);
    expect((await datasets.prepare(evaluate())).manifest.settings.size).toBeNull();
  }, 60_000);
});

describe('a chat', () => {
  test('A chat is prepared turn by turn, with the end of each turn, without rows that teach nothing', async () => {
    const { rows, manifest } = await datasets.prepare(train());
    expect(textOf(rows[1]!)).toBe(
      '<|user|>\nWhat is 2?\n<|assistant|>\nA number.\n```\n2\n```\n<|user|>\nSure?\n<|assistant|>\nYes.',
    );
    const learned = rows[1]!.segments.filter(({ target }) => target);
    expect(learned.map(({ text, endOfText }) => [text, endOfText])).toEqual([
      ['A number.\n```\n2\n```', true],
      ['Yes.', undefined],
    ]);
    expect(manifest.dropped).toEqual([
      { line: 3, reason: 'empty-field', detail: 'messages: no message from the assistant' },
    ]);
  });

  test('A chat set accepts a tokenizer’s template, and rows that the template refuses are dropped and listed', async () => {
    const template =
      "{% for m in messages %}{% if '2' in m.content %}{{ raise_exception('no twos') }}{% endif %}" +
      "{{ '[' + m.role + ']' + m.content + eos_token }}{% endfor %}";
    const { rows, manifest } = await datasets.prepare(train({ format: 'template', template }));
    expect(rows).toHaveLength(1);
    expect(textOf(rows[0]!)).toContain('[user]What is 1?[assistant]A number.');
    expect(manifest.dropped[0]).toEqual({
      line: 2,
      reason: 'refused-by-template',
      detail: 'the template cannot write it: no twos',
    });
  });

  test.each([
    ['is for training', { purpose: 'evaluate' }, 'purpose'],
    ['has no other format', { format: 'io' }, 'format'],
    ['accepts only working Jinja', { format: 'template', template: '{% for' }, 'template'],
  ])('A chat set %s', async (_, change, field) => {
    const answer = await datasets.request.post('/v1/prepared-sets').send(train(change));
    expectAnswer(answer, 400, 'createPreparedSet');
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });
});

describe('the manifest', () => {
  test('The manifest has the lengths of prompts, completions and exemplars, and the number of findings', async () => {
    const path = datasets.writeRows('dirty.jsonl', [
      ...inferenceRows(8),
      inferenceRow(3, { input_1: 'a &amp; b' }),
    ]);
    const pool = datasets.writeRows('pool.jsonl', inferenceRows(4, 700));
    const splits = { test: { kind: 'file' as const, path }, fewshot: { kind: 'file' as const, path: pool } };
    const { id } = await datasets.register(inferenceSpec('', { name: 'dirty', splits }));
    const { manifest } = await datasets.prepare({
      dataset: { id },
      purpose: 'evaluate',
      split: 'test',
      shots: 2,
    });
    const text = manifest.exemplars.map((exemplar) => exemplar.text).join('');
    expect(manifest.lengths).toMatchObject({
      prompt: { min: 64, median: 65, max: 65 },
      completion: { min: 7, max: 13 },
      exemplars: text.length,
    });
    const counted = { error: 0, warning: 0, info: 0 };
    for (const { severity } of manifest.findings) counted[severity] += 1;
    expect(manifest.lint).toEqual(counted);
    expect(manifest.findings.map(({ code }) => code)).toContain('html-entities');
  });
});
