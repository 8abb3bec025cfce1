import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAnswer, startDatasets, type Datasets } from '../start-datasets.ts';

/** Harmless in itself: it asks for lists within the limits, of which it keeps far too many. */
const heavy = (when: string) =>
  `{% for message in messages %}{{ message.role }}: {{ message.content }}{{ eos_token }}{% endfor %}
{% if ${when} %}{% set kept = namespace(all=[], one=range(900)) %}
{% for a in [1, 2, 3, 4, 5, 6] %}{% set kept.one = kept.one + kept.one %}{% endfor %}
{% for a in kept.one %}{% set kept.all = kept.all + [kept.one + [a]] %}{% endfor %}{% endif %}`;

let datasets: Datasets;
beforeAll(async () => {
  datasets = await startDatasets();
});
afterAll(() => datasets.close());

const talk = (turns: number) => ({
  messages: Array.from({ length: turns }, (_, n) => ({
    role: n % 2 === 0 ? 'user' : 'assistant',
    content: `Turn ${n}.`,
  })),
});
const register = (name: string, rows: object[]) =>
  datasets.register({
    name,
    task: 'chat',
    role: 'train',
    columns: { messages: 'messages' },
    splits: { train: { kind: 'file', path: datasets.writeRows(`${name}.jsonl`, rows) } },
  });
const ask = (id: string, template: string, size: number | null) =>
  datasets.request
    .post('/v1/prepared-sets')
    .send({ dataset: { id }, purpose: 'train', split: 'train', format: 'template', template, size });

/** Answers of the service while something else goes on; the longest took so many milliseconds. */
async function longestAnswer(whilst: Promise<unknown>): Promise<number> {
  let longest = 0;
  const state = { isOver: false };
  void whilst.finally(() => (state.isOver = true));
  while (!state.isOver) {
    const before = performance.now();
    await datasets.request.get('/healthz');
    longest = Math.max(longest, performance.now() - before);
  }
  return longest;
}

test(
  'A chat template that takes too much is refused, and the service answers meanwhile',
  { timeout: 60_000 },
  async () => {
    const { id } = await register('short', [talk(4)]);
    const asking = ask(id, heavy('true'), null).then((answer) => answer);
    const longest = await longestAnswer(asking);
    const answer = await asking;
    expectAnswer(answer, 400, 'createPreparedSet');
    expect(answer.body.errors[0].field).toBe('template');
    process.stdout.write(`longest answer while a template was given up: ${Math.round(longest)} ms\n`);
    const fine = await ask(id, heavy('false'), null);
    expectAnswer(fine, 202, 'createPreparedSet');
    expect((await datasets.waitFor(fine.body.id)).status).toBe('succeeded');
  },
);

test(
  'A template that takes too much of long chats alone fails their set, and no other',
  { timeout: 120_000 },
  async () => {
    const { id } = await register('long', [talk(4), talk(12), talk(6)]);
    const asked = await ask(id, heavy('messages | length > 10'), null);
    expectAnswer(asked, 202, 'createPreparedSet');
    const set = await datasets.waitFor(asked.body.id);
    expect(set).toMatchObject({ status: 'failed', error: { code: 'template-too-costly', status: 422 } });
    const next = await ask(id, heavy('false'), null);
    expect((await datasets.waitFor(next.body.id)).status).toBe('succeeded');
  },
);
