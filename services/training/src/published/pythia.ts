import { publishedSeries, type PublishedDefect } from '../domain/published-series.ts';

const tokensPerStep = 1024 * 2048;
const early = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const thousands = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => 1000 * (from + index));
const named = (steps: readonly number[]) => steps.map((step) => `step${step}`);
const issue = (number: number) => `https://github.com/EleutherAI/pythia/issues/${number}`;

/** Parameters (embeddings included), and bytes of the weights of a point: half precision. */
const sizes: Record<string, number> = {
  '70m': 70_426_624,
  '160m': 162_322_944,
  '410m': 405_334_016,
  '1b': 1_011_781_632,
  '1.4b': 1_414_647_808,
  '2.8b': 2_775_208_960,
  '6.9b': 6_857_302_016,
  '12b': 11_846_072_320,
};

const sameStart: PublishedDefect = {
  kind: 'no-warm-up-yet',
  what: 'The weights of steps 0 and 1 are the same: the learning rate of the first step is 0.',
  revisions: named([0, 1, 2]),
  isHarmless: true,
  source: issue(83),
};

const ownDefects: Record<string, PublishedDefect[]> = {
  'pythia-2.8b': [
    {
      kind: 'weights-of-main',
      what: '76 branches serve the weights of main.',
      revisions: named([
        ...early,
        ...thousands(1, 53),
        ...[55, 60, 65, 70, 80, 90, 100, 103, 110, 120, 130, 140].map((thousand) => thousand * 1000),
      ]),
      isHarmless: false,
      source: issue(205),
    },
    {
      kind: 'same-embeddings',
      what: 'Ten branches share one file whose embeddings are those of main.',
      revisions: named([54, 56, 57, 58, 59, 61, 62, 63, 64].map((thousand) => thousand * 1000)),
      isHarmless: false,
      source: issue(205),
    },
  ],
  'pythia-12b': [
    {
      kind: 'shard-of-main',
      what: 'The first shard, with the embeddings and the first layers, is that of main.',
      revisions: named([50_000, 58_000]),
      isHarmless: false,
      source: issue(206),
    },
  ],
};

/** https://arxiv.org/abs/2304.01373: 143,000 steps of 2,097,152 tokens, 154 checkpoints of each size. */
export const pythia = Object.entries(sizes).flatMap(([size, parameters]) =>
  ['', '-deduped'].map((corpus) => {
    const name = `pythia-${size}${corpus}`;
    const repository = `EleutherAI/${name}`;
    return publishedSeries({
      name,
      family: 'pythia',
      title: `Pythia ${size.toUpperCase()}${corpus === '' ? '' : ', deduplicated Pile'}`,
      repository,
      licence: 'Apache-2.0',
      contextLength: 2048,
      parameters,
      bytesPerPoint: 2 * parameters,
      tokenizer: { beginsWithBos: false, isModelAlone: false, note: null },
      templates: ['step{step}'],
      tokensPerStep,
      points: [...early, ...thousands(1, 143)].map((step) => ({
        revision: `step${step}`,
        step,
        tokensSeen: step * tokensPerStep,
        stage: 'pretrain',
        repository,
        branch: `step${step}`,
      })),
      isComplete: true,
      offTrajectory: [{ revision: 'main', why: 'It is step143000.' }],
      defects: [sameStart, ...(ownDefects[name] ?? [])],
      sources: ['https://github.com/EleutherAI/pythia', 'https://arxiv.org/abs/2304.01373'],
      unverified: ['bytes of a point: some branches may have float32 weights'],
    });
  }),
);
