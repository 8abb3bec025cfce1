import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatasetSpecInput } from '@amuro/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { startDatasets, type Datasets } from '../start-datasets.ts';

const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const here = existsSync(data);
const catalogue = new Map(loadCatalogue().map((spec) => [spec.name, spec]));

/** File, entry of the catalogue whose columns and golds it has, rows in the file, rows that cannot be used by reason. */
const files: [string, string, number, Record<string, number>][] = [
  ['hub/arc_easy.validation.jsonl', 'arc-easy', 570, {}],
  ['hub/arc_challenge.validation.jsonl', 'arc-challenge', 299, {}],
  ['hub/openbookqa.validation.jsonl', 'openbookqa', 500, {}],
  ['hub/boolq.validation.jsonl', 'boolq', 3270, {}],
  ['hub/sciq.validation.jsonl', 'sciq-choice', 1000, {}],
  ['hub/sciq.validation.jsonl', 'sciq', 1000, { 'empty-field': 113 }],
  ['hub/social_i_qa.validation.jsonl', 'socialiqa-choice', 1954, {}],
  ['hub/social_i_qa.validation.jsonl', 'socialiqa', 1954, {}],
  ['hub/glue_rte.validation.jsonl', 'rte', 277, {}],
  ['hub/hellaswag.validation.jsonl', 'hellaswag', 600, {}],
  ['instruct/code_alpaca.tulu.jsonl', 'tulu-v2', 2017, { 'empty-field': 2 }],
];

/** The entry, with the rows of a file of this host. The file of HellaSwag has its texts made already. */
function specOf(file: string, entry: string): DatasetSpecInput {
  const { expectedRows: _, ...spec } = catalogue.get(entry)!;
  const local = { ...spec, splits: { rows: { kind: 'file' as const, path: join(data, file) } } };
  if (entry !== 'hellaswag') return local;
  const { preprocess: __, ...plain } = local;
  return { ...plain, columns: { question: 'query', choices: 'choices', answer: 'gold' } };
}

describe.skipIf(!here)(
  `the real files of the hub${here ? '' : ' (skipped: ../shared/data is not here)'}`,
  () => {
    let datasets: Datasets;
    beforeAll(async () => {
      datasets = await startDatasets([data]);
    }, 60_000);
    afterAll(() => datasets.close());

    test('The test covers every real file of the hub', () => {
      const present = ['hub', 'instruct'].flatMap((folder) =>
        readdirSync(join(data, folder)).map((name) => `${folder}/${name}`),
      );
      expect([...new Set(files.map(([file]) => file))].toSorted()).toEqual(present.toSorted());
    });

    test.each(files)(
      '%s is prepared as the catalogue has %s, with each row used or listed with its reason',
      async (file, entry, read, reasons) => {
        const { id } = await datasets.register(specOf(file, entry));
        const purpose = entry === 'tulu-v2' ? 'train' : 'evaluate';
        const request = { dataset: { id }, purpose, split: 'rows', size: null };
        const { manifest, rows } = await datasets.prepare(request);
        const found: Record<string, number> = {};
        for (const { reason } of manifest.dropped) found[reason] = (found[reason] ?? 0) + 1;
        expect(found).toEqual(reasons);
        expect(manifest.counts.read).toBe(read);
        expect(rows).toHaveLength(read - manifest.dropped.length);
      },
      60_000,
    );

    test('The guessed columns of the hub’s files are those of the catalogue', async () => {
      const guessed = async (file: string, entry: string) => {
        const { columns: _, ...spec } = specOf(file, entry);
        const answer = await datasets.request.post('/v1/datasets').send({ ...spec, name: 'guessed' });
        return (answer.body.manifest?.columns ?? answer.body) as object;
      };
      for (const [file, entry] of files.filter(([, name]) =>
        ['arc-easy', 'openbookqa', 'rte', 'tulu-v2'].includes(name),
      )) {
        // The same rows and columns are registered already, under the entry's name.
        expect(await guessed(file, entry)).toMatchObject({
          status: 409,
          detail: expect.stringContaining(`"${entry}"`),
        });
      }
    });
  },
);
