import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import { checkDatasetSpec } from '../src/domain/checks/check-dataset-spec.ts';
import { licenceTermsOf } from '../src/domain/licence-terms.ts';
import {
  expectAnswer,
  inferenceRows,
  inferenceSpec,
  startDatasets,
  type Datasets,
} from './start-datasets.ts';

const catalogue = loadCatalogue();
const ofPaper = catalogue.filter(({ name }) => !name.startsWith('micro-'));
const named = (role: string, task: string) =>
  ofPaper.filter((spec) => spec.role === role && spec.task === task).map(({ name }) => name);

describe('the catalogue', () => {
  test('The catalogue has every dataset of the paper in its role', () => {
    expect(named('in-domain', 'summary')).toEqual(['xlsum', 'xsum']);
    expect(named('out-of-domain', 'summary')).toEqual(['cnn-dailymail']);
    expect(named('in-domain', 'question')).toEqual(['socialiqa']);
    expect(named('out-of-domain', 'question')).toEqual(['sciq', 'tweetqa']);
    expect(named('train', 'inference')).toEqual(['mnli']);
    expect(named('in-domain', 'inference')).toEqual(['mnli-matched', 'mnli-mismatched']);
    expect(named('out-of-domain', 'inference')).toEqual(['gpt3nli', 'rte']);
    expect(named('in-domain', 'paraphrase')).toEqual(['paws']);
    expect(named('out-of-domain', 'paraphrase')).toEqual(['qqp', 'stsb']);
    expect(named('train', 'chat')).toEqual(['tulu-v2']);
    expect(named('instruction-test', 'multiple-choice')).toEqual([
      'arc-challenge',
      'arc-easy',
      'boolq-superglue',
      'boolq',
      'hellaswag',
      'openbookqa',
      'sciq-choice',
      'socialiqa-choice',
    ]);
  });

  test.each(ofPaper.map((spec) => [spec.name, spec] as const))(
    'The catalogue entry %s states its source and its terms',
    (_, spec) => {
      expect(checkDatasetSpec(spec)).toEqual([]);
      expect(spec.citation).toMatch(/\w/);
      if (licenceTermsOf(spec.licence) !== 'stated') expect(spec.licenceNote).toMatch(/\w/);
      for (const [split, source] of Object.entries(spec.splits)) {
        if (source.kind !== 'hub') throw new Error(`${split}: ${source.kind}`);
        expect(source.revision).toMatch(/^([0-9a-f]{40}|refs\/convert\/parquet|main)$/);
        expect(source.verified).toBe(false);
        if (spec.name !== 'gpt3nli') expect(spec.expectedRows?.[split]).toBeGreaterThan(0);
      }
    },
  );

  test.each(['rte', 'qqp', 'stsb'])('The split test of %s is labelled', (name) => {
    const source = catalogue.find((spec) => spec.name === name)!.splits.test;
    expect(source).toMatchObject({ kind: 'hub', split: 'validation' });
  });

  test('An STS-B pair scored above 3.5 is a paraphrase', () => {
    const { labelMapping } = catalogue.find(({ name }) => name === 'stsb')!;
    expect(labelMapping).toMatchObject({ above: 3.5, label: 'yes', otherwise: 'no' });
  });
});

describe('terms by the name of a licence', () => {
  test.each([
    ['MIT', 'stated'],
    ['CC-BY-NC-SA-4.0', 'non-commercial'],
    ['ODC-BY, parts CC-BY-NC-4.0', 'non-commercial'],
    ['Quora terms of service, non-commercial', 'non-commercial'],
    ['unknown', 'unknown'],
    ['free use', 'stated'],
    ['CC-BY-SA-4.0', 'stated'],
    ['Tencent', 'stated'],
  ])('The licence %s has the terms %s', (licence, terms) => {
    expect(licenceTermsOf(licence)).toBe(terms);
  });
});

describe('the list of datasets', () => {
  let datasets: Datasets;
  beforeAll(async () => {
    datasets = await startDatasets();
  });
  afterAll(() => datasets.close());

  const list = async (query: string) => {
    const answer = await datasets.request.get(`/v1/datasets?limit=1000&${query}`);
    expectAnswer(answer, 200, 'listDatasets');
    return answer.body.items.map((item: { name: string }) => item.name) as string[];
  };

  test('The list of datasets contains the whole catalogue', async () => {
    expect((await list('builtIn=true')).toSorted()).toEqual(catalogue.map(({ name }) => name).toSorted());
    expect(await list('builtIn=false')).toEqual([]);
  });

  test('A user’s copy of a published dataset can have the published name', async () => {
    const row = { premise: 'a', hypothesis: 'b', label: 'neutral' };
    const path = datasets.writeRows('rte.jsonl', [row]);
    const columns = { premise: 'premise', hypothesis: 'hypothesis', label: 'label' };
    await datasets.register(inferenceSpec(path, { name: 'rte', columns }));
    expect(await list('name=rte')).toEqual(['rte', 'rte']);
    expect(await list('name=rte&builtIn=false')).toEqual(['rte']);
  });

  test('The list of datasets can be filtered by task, role, terms, metric and split', async () => {
    expect(await list('role=train&task=chat')).toEqual(['tulu-v2']);
    const closed = await list('licenceTerms=non-commercial');
    expect(closed).toEqual(['qqp', 'sciq-choice', 'sciq', 'tulu-v2', 'xlsum']);
    expect(await list('licenceTerms=unknown')).toContain('rte');
    expect(await list('metric=accuracy-pmi&licenceTerms=unknown')).toEqual(['openbookqa']);
    expect(await list('split=unlabelled')).toEqual(['qqp', 'stsb']);
    expectAnswer(await datasets.request.get('/v1/datasets?licenceTerms=free'), 400, 'listDatasets');
  });
});

describe("a user's own folder of datasets", () => {
  test('A user’s folder of datasets is registered after the start, with paths relative to it, and a wrong entry stops no other', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'amuro-datasets-'));
    const folder = join(dir, 'files', 'own');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'rows.jsonl'),
      inferenceRows(6)
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    writeFileSync(join(folder, 'a-wrong.json'), '{"name": "wrong"}');
    writeFileSync(join(folder, 'own.json'), JSON.stringify(inferenceSpec('rows.jsonl', { name: 'own' })));
    const started = await startDatasets([], dir, { catalogueDirs: [folder, join(dir, 'none')] });
    try {
      await expect
        .poll(async () => (await started.request.get('/v1/datasets?builtIn=false')).body.items)
        .toMatchObject([{ name: 'own', splits: { test: { path: join(folder, 'rows.jsonl') } } }]);
    } finally {
      await started.close();
    }
  });
});
