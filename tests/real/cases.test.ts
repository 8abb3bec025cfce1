import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCluster, type Cluster } from '../end-to-end/cluster.ts';

/** What a service answers, as a script would read it. */
type Json = ReturnType<typeof JSON.parse>;
const cases = fileURLToPath(new URL('../../../shared/cases', import.meta.url));

describe.skipIf(!existsSync(cases))('the inputs of ../shared/cases, through the services', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster({ AMURO_ROOTS: cases });
  });
  afterAll(() => cluster?.stop());

  const file = (name: string) => ({ kind: 'file', path: join(cases, name) });

  async function ask(service: ServiceName, path: string, body?: object) {
    const init = body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const answer = await fetch(`${cluster.url(service)}${path}`, init);
    return { status: answer.status, body: (await answer.json()) as Json };
  }

  /** Creates a resource and returns it once its work is over. */
  async function made(service: ServiceName, path: string, wanted: object) {
    const { status, body } = await ask(service, path, wanted);
    expect([status < 300, body.errors]).toEqual([true, undefined]);
    for (;;) {
      const now = await ask(service, `${path}/${body.id}`);
      if (['succeeded', 'failed'].includes(now.body.status)) return now.body;
      await delay(100);
    }
  }

  const register = (name: string, more: object) =>
    ask('datasets', '/v1/datasets', { name, role: 'in-domain', ...more });

  async function prepare(dataset: string, settings: object) {
    const set = await made('datasets', '/v1/prepared-sets', { dataset: { id: dataset }, ...settings });
    expect([set.status, set.error]).toEqual(['succeeded', null]);
    const { body: page } = await ask('datasets', `/v1/prepared-sets/${set.id}/rows.json?limit=1000`);
    return { id: set.id as string, rows: page.items };
  }

  /** Measurements of a surface rule by metric. */
  async function measureRule(rule: string, trainedOn: string, on: string) {
    const end = await made('scoring', '/v1/scoring-runs', {
      subject: { kind: 'baseline', rule, trainedOn: { peer: 'datasets', id: trainedOn } },
      preparedSet: { peer: 'datasets', id: on },
    });
    expect([end.status, end.error]).toEqual(['succeeded', null]);
    const source = { kind: 'scoring-run', peer: 'scoring', scoringRunId: end.id };
    const { body } = await ask('analytics', '/v1/imports', { source });
    return new Map<string, Json>(body.measurements.map((one: Json) => [one.metric, one]));
  }

  /** Values of an import of the files in a folder of a case. */
  async function imported(kind: string, paths: string[], more: object = {}) {
    const files = paths.map((path) => ({ kind: 'path', path: join(cases, path) }));
    const answer = await ask('analytics', '/v1/imports', { source: { kind, files, ...more } });
    expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
    const id = answer.body.import.id as string;
    const { body } = await ask('analytics', `/v1/measurements?import=${id}&limit=1000`);
    return { import: answer.body.import, measurements: body.items as Json[] };
  }

  const inference = {
    task: 'inference',
    columns: { premise: 'premise', hypothesis: 'hypothesis', label: 'label' },
    labels: ['entailment', 'neutral', 'contradiction'].map((value) => ({ value, text: value })),
  };

  test('02: a TSV in which a quote never closes is refused with its line, and no row swallows the next', async () => {
    const splits = { test: file('02-tsv-quotes/rows.tsv') };
    const { status, body } = await register('quotes', { ...inference, splits });
    expect([status, body.code]).toEqual([422, 'malformed-row']);
    expect(JSON.stringify(body.errors)).toMatch(/line 3/);
  });

  test('03: whole numbers above 2^53 make the groups that their texts make', async () => {
    const values = [];
    for (const name of ['rows.jsonl', 'rows-as-text.jsonl']) {
      const columns = { ...inference.columns, group: 'tweet' };
      const splits = { train: file(`03-long-ids/${name}`), test: file(`03-long-ids/${name}`) };
      const { body } = await register(`ids-${name.length}`, { ...inference, columns, splits });
      const train = await prepare(body.id, { purpose: 'train', split: 'train', size: null });
      const { id, rows } = await prepare(body.id, { purpose: 'evaluate', split: 'test' });
      expect(new Set(rows.map((row: Json) => row.groupId)).size).toBe(40);
      const measured = (await measureRule('majority', train.id, id)).get('accuracy');
      values.push([measured.value, measured.standardError, measured.groups]);
    }
    expect(values[0]).toEqual(values[1]);
    expect(values[0]![1]).toBeGreaterThan(0.01);
  });

  test('04: labels that contradict the names in a Parquet file are refused, and its own names are read', async () => {
    const splits = { test: file('04-classlabel/classlabel.parquet') };
    const labels = ['entailment', 'neutral', 'contradiction'].map((text, value) => ({
      value: String(value),
      text,
    }));
    const wrong = await register('class-label', { ...inference, labels, splits });
    expect(wrong.status).toBe(422);
    expect(JSON.stringify(wrong.body.errors)).toContain('contradiction');
    const { status, body } = await register('class-label', { ...inference, splits });
    expect(status).toBe(201);
    const { rows } = await prepare(body.id, { purpose: 'evaluate', split: 'test' });
    expect(rows[0].label).toBe('entailment');
  });

  test.each(['ru', 'zh', 'de', 'en'])(
    '05: a summary rule that is right on every row of %s has a ROUGE-L of 1',
    async (language) => {
      const rows = language === 'ru' ? ['ru-train', 'ru-test'] : [language, language];
      const splits = {
        train: file(`05-rouge-scripts/${rows[0]}.jsonl`),
        test: file(`05-rouge-scripts/${rows[1]}.jsonl`),
      };
      const metrics = ['rouge-l-unicode', 'exact-match'];
      const columns = { document: 'document', summary: 'summary' };
      const { body } = await register(`summary-${language}`, { task: 'summary', columns, splits, metrics });
      const train = await prepare(body.id, { purpose: 'train', split: 'train', size: null });
      const { id } = await prepare(body.id, { purpose: 'evaluate', split: 'test' });
      const measured = await measureRule('first-sentence', train.id, id);
      expect([measured.get('rouge-l-unicode').value, measured.get('exact-match').value]).toEqual([1, 1]);
    },
  );

  test('05: plain ROUGE-L of letters that its tokenizer drops is no valid 0', async () => {
    const columns = { document: 'document', summary: 'summary' };
    const splits = {
      train: file('05-rouge-scripts/ru-train.jsonl'),
      test: file('05-rouge-scripts/ru-test.jsonl'),
    };
    const { body } = await register('summary-plain', { task: 'summary', columns, splits });
    const train = await prepare(body.id, { purpose: 'train', split: 'train', size: null });
    const { id } = await prepare(body.id, { purpose: 'evaluate', split: 'test' });
    const subject = {
      kind: 'baseline',
      rule: 'first-sentence',
      trainedOn: { peer: 'datasets', id: train.id },
    };
    const end = await made('scoring', '/v1/scoring-runs', {
      subject,
      preparedSet: { peer: 'datasets', id },
    });
    expect(end.status).toBe('failed');
    expect(end.error.remedy).toContain('rouge-l-unicode');
  });

  test('07: chance is that of the number of labels, and a group is no set beside its members', async () => {
    const { measurements } = await imported('lm-eval-results', folder('07-cb-chance'));
    const cb = measurements.find(({ evaluation, metric }) => evaluation.dataset === 'cb' && metric === 'acc');
    expect(cb.chanceLevel).toBeCloseTo(1 / 3);
    expect(JSON.stringify(cb.verdict)).not.toContain('below-chance');
    expect(measurements.map(({ evaluation }) => evaluation.dataset)).not.toContain('mmlu');
  });

  test('08: a value that is not finite is left out by name, and the rest of the files is imported', async () => {
    const { measurements } = await imported('lm-eval-results', folder('08-lm-eval-nan'));
    expect(measurements.length).toBeGreaterThan(0);
    expect(measurements.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  test('09: points of OLMo-2 stages and ingredients are places of their own', async () => {
    const { measurements } = await imported('lm-eval-results', folder('09-olmo2-stages'));
    const places = measurements.map(({ subject, metric, evaluation }) =>
      JSON.stringify([subject.points, metric, evaluation.dataset]),
    );
    expect(new Set(places).size).toBe(measurements.length);
  });

  test.each([
    ['step1000', 0, 0.265],
    ['step2000', 0.735, 1],
  ])('10: all right or all wrong has an interval with width (%s)', async (step, low, high) => {
    const { measurements } = await imported('lm-eval-samples', folder(`10-zero-width/${step}`), {
      series: 'pythia-160m',
    });
    const [found] = measurements;
    expect([found.interval.low, found.interval.high].map((bound) => Math.round(bound * 1000) / 1000)).toEqual(
      [expect.closeTo(low, 1), expect.closeTo(high, 1)],
    );
    expect(found.interval.high).toBeGreaterThan(found.interval.low);
  });

  test('10: nothing right of three is not called below chance', async () => {
    const { measurements } = await imported('lm-eval-samples', ['10-zero-width/samples_copa_step3.jsonl'], {
      series: 'pythia-160m',
    });
    expect(JSON.stringify(measurements[0].verdict)).not.toContain('below-chance');
  });

  test('11: results of an adapter are a tuned cell beside that of the base model', async () => {
    const { measurements } = await imported('lm-eval-results', folder('11-peft'));
    const tunings = new Set(measurements.map(({ subject }) => subject.tuning.length));
    expect([...tunings].toSorted()).toEqual([0, 1]);
  });

  function folder(name: string): string[] {
    return readdirSync(join(cases, name))
      .filter((one) => one !== 'README')
      .map((one) => join(name, one));
  }
});
