import { DatasetId, DatasetManifest, DatasetSpec, Key, type DatasetSpecInput } from '@amuro/contracts';
import { z } from '@amuro/http';
import { LicenceTerms, licenceTermsOf } from '../domain/licence-terms.ts';
import type { DatasetRow } from '../store/dataset-store.ts';

export const Dataset = z
  .strictObject({
    id: DatasetId,
    key: Key,
    ...DatasetSpec.shape,
    builtIn: z.boolean().describe('Whether it comes with the service.'),
    licenceTerms: LicenceTerms.describe(
      'What the name of the licence implies: `stated` means that its terms have to be read, `unknown` that they have to be found.',
    ),
    manifest: DatasetManifest.describe(
      'The dataset as prepared sets embed it, with the digests of its splits.',
    ),
    createdAt: z.iso.datetime().describe('When it was registered.'),
    links: z
      .strictObject({
        self: z.string().describe('Path of the dataset.'),
        preparedSets: z.string().describe('Path of the sets prepared from it.'),
      })
      .describe('Paths of related resources.'),
  })
  .meta({ id: 'Dataset', description: 'A registered dataset.' });

export function datasetResource({ id, spec, manifest, isBuiltIn, createdAt }: DatasetRow) {
  const links = { self: `/v1/datasets/${id}`, preparedSets: `/v1/prepared-sets?dataset=${id}` };
  const licenceTerms = licenceTermsOf(spec.licence);
  return { id, key: manifest.key, ...spec, builtIn: isBuiltIn, licenceTerms, manifest, createdAt, links };
}

export const datasetRequestExample: DatasetSpecInput = {
  name: 'mnli',
  task: 'inference',
  role: 'train',
  columns: { premise: 'input_1', hypothesis: 'input_2', label: 'output' },
  labels: [
    { value: 'entailment', text: 'entailment' },
    { value: 'neutral', text: 'neutral' },
    { value: 'contradiction', text: 'contradiction' },
  ],
  licence: 'CC-BY-3.0',
  splits: { train: { kind: 'file', path: '/data/mnli.train.jsonl' } },
};

const id = 'dat_mfrggzdfmztwq2lknnwg23tpob';
const key = '61626364'.repeat(8);
const spec = DatasetSpec.parse({
  ...datasetRequestExample,
  methods: ['token-prob', 'free'],
  metrics: ['accuracy'],
  chanceLevel: 1 / 3,
});

export const datasetExample: z.output<typeof Dataset> = datasetResource({
  ordinal: 1,
  id,
  name: spec.name,
  spec,
  manifest: {
    kind: 'dataset',
    id,
    key,
    name: spec.name,
    task: spec.task,
    role: spec.role,
    columns: spec.columns,
    labels: spec.labels,
    methods: spec.methods,
    metrics: spec.metrics,
    chanceLevel: spec.chanceLevel,
    licence: spec.licence,
    source: 'train: mnli.train.jsonl',
    splits: { train: { digest: key } },
  },
  isBuiltIn: false,
  createdAt: '2026-01-31T12:00:00.000Z',
});
