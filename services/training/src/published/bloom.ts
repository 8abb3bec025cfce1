import { publishedSeries, type PublishedPoint } from '../domain/published-series.ts';

const tokenizer = { beginsWithBos: false, isModelAlone: false, note: null };
const licence = 'bigscience-bloom-rail-1.0';
const sizes: [string, number][] = [
  ['560m', 559_214_592],
  ['1b1', 1_065_314_304],
  ['1b7', 1_722_408_960],
  ['3b', 3_002_557_440],
  ['7b1', 7_069_016_064],
];
/** As the card of bloom-1b1-intermediate lists them. */
const listed = [1, 10, 100, 200, 300, 400, 500, 600].map((thousand) => thousand * 1000);

function pointsOf(size: string, repository: string): PublishedPoint[] {
  if (size !== '1b1') return [];
  return listed.map((step) => {
    const revision = `global_step${step}`;
    return { revision, step, tokensSeen: null, stage: 'pretrain', repository, branch: revision };
  });
}

export const bloom = [
  ...sizes.map(([size, parameters]) => {
    const repository = `bigscience/bloom-${size}-intermediate`;
    return publishedSeries({
      name: `bloom-${size}`,
      family: 'bloom',
      title: `BLOOM ${size}`,
      repository,
      licence,
      contextLength: 2048,
      parameters,
      bytesPerPoint: 2 * parameters,
      tokenizer,
      templates: ['global_step{step}'],
      points: pointsOf(size, repository),
      offTrajectory: [{ revision: 'main', why: 'The card does not say which step it is.' }],
      sources: [`https://huggingface.co/${repository}`],
      unverified: [
        ...(size === '1b1' ? [] : ['single points']),
        'tokens of a step: the size of batches grew during training',
        'bytes of a point',
      ],
    });
  }),
  publishedSeries({
    name: 'bloom-176b',
    family: 'bloom',
    title: 'BLOOM 176B',
    repository: 'bigscience/bloom',
    licence,
    contextLength: 2048,
    parameters: 176_247_271_424,
    bytesPerPoint: 2 * 176_247_271_424,
    tokenizer,
    templates: [],
    points: [
      {
        revision: 'main',
        step: null,
        tokensSeen: 366e9,
        stage: 'pretrain',
        repository: 'bigscience/bloom',
        branch: 'main',
      },
    ],
    isComplete: true,
    sources: ['https://huggingface.co/bigscience/bloom'],
    unverified: ['tokens of the end'],
  }),
];
