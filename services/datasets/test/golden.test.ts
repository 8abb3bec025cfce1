import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inferenceSpec, startDatasets, type Datasets } from './start-datasets.ts';

const rows = [
  { input_1: 'Plain.', input_2: 'Text.', output: 'neutral', idx: 1 },
  { input_1: ' "Quotes",\r\n{braces} and \\ ', input_2: 'Zoë 💡 &amp;', output: 'entailment', idx: 2 },
  { input_1: 'Plain.', input_2: 'Text.', output: 'neutral', idx: 3 },
  { input_1: 'Line\u2028separator', input_2: '### Inference:', output: 'contradiction', idx: 4 },
  { input_1: 'No gold.', input_2: 'None.', output: '-', idx: 5 },
];

/** Change one of these only together with the semantics version of `prepare-set` in `shared/artifacts`. */
const digests = {
  'corrected default train': '6ebfcbee01e3b4784c4163268dcd462aed87ea823e5c2cd88162ed90efe494a8',
  'corrected instruct evaluate': '955f0db327c4d68bad064a1920f1e402fa98b5f1339d8bb6b7e4fde9343a170d',
  'corrected io evaluate': '90c7db4c6555e3f5e901cb1a02d8ac2cf08d8de667f2740544cd2a9316878132',
  'paper default train': 'c87a82efd837a4df9f92d02760cc80a85e6c8b1c740d2671220ea7daaab83b8c',
  'paper io evaluate': '4fb4ae59f4dcada3fcc33129996bbffa304248c87532f89c9fb2ffbee581096c',
};

describe('the bytes of a set', () => {
  let datasets: Datasets;
  let id: string;
  beforeAll(async () => {
    datasets = await startDatasets();
    const path = datasets.writeRows('golden.jsonl', rows);
    ({ id } = await datasets.register(inferenceSpec(path, { name: 'golden' })));
  });
  afterAll(() => datasets.close());

  test.each(Object.entries(digests))(
    'The bytes of a set do not change from one version to the next: %s',
    async (name, digest) => {
      const [protocol, format, purpose] = name.split(' ');
      const { manifest } = await datasets.prepare({
        dataset: { id },
        split: 'test',
        protocol,
        format,
        purpose,
      });
      expect(manifest.digest).toBe(digest);
    },
  );
});
