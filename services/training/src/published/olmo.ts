import { publishedSeries, type PublishedPoint } from '../domain/published-series.ts';

const tokenizer = { beginsWithBos: false, isModelAlone: false, note: null };

/** Names give tokens in billions, rounded: `step1000-tokens4B`. */
function every1000(repository: string, tokensPerStep: number, ranges: [number, number][]): PublishedPoint[] {
  const steps = ranges.flatMap(([from, to]) => {
    const thousands = Array.from({ length: Math.floor(to / 1000) + 1 }, (_, index) => index * 1000);
    return [...new Set([...thousands.filter((step) => step >= from), to])];
  });
  return steps.map((step) => {
    const revision = `step${step}-tokens${Math.round((step * tokensPerStep) / 1e9)}B`;
    const place = { revision, step, tokensSeen: step * tokensPerStep, stage: 'pretrain' };
    return { ...place, repository, branch: revision };
  });
}

const perStep1b = 2048 * 2048;
const perStep7b = 2160 * 2048;

export const olmo = [
  publishedSeries({
    name: 'olmo-1b',
    family: 'olmo',
    title: 'OLMo 1B',
    repository: 'allenai/OLMo-1B-hf',
    licence: 'Apache-2.0',
    contextLength: 2048,
    parameters: 1_176_764_416,
    bytesPerPoint: 4 * 1_176_764_416,
    tokenizer,
    templates: ['step{step}-tokens{tokens}B'],
    tokensPerStep: perStep1b,
    points: every1000('allenai/OLMo-1B-hf', perStep1b, [
      [1000, 117_850],
      [330_000, 738_020],
    ]),
    offTrajectory: [{ revision: 'main', why: 'It is the end, step738020-tokens3095B.' }],
    holes: [
      {
        what: 'The steps between 117,850 and 330,000 are lost.',
        revisions: [],
        source: 'https://github.com/allenai/OLMo/issues/879',
      },
    ],
    sources: ['https://huggingface.co/allenai/OLMo-1B', 'https://huggingface.co/allenai/OLMo-1B-hf'],
    unverified: ['single points: the card says every 1000 steps, and that a few revisions are lost'],
  }),
  publishedSeries({
    name: 'olmo-7b',
    family: 'olmo',
    title: 'OLMo 7B',
    repository: 'allenai/OLMo-7B-hf',
    licence: 'Apache-2.0',
    contextLength: 2048,
    parameters: 6_888_095_744,
    bytesPerPoint: 4 * 6_888_095_744,
    tokenizer,
    templates: ['step{step}-tokens{tokens}B'],
    tokensPerStep: perStep7b,
    points: every1000('allenai/OLMo-7B-hf', perStep7b, [[1000, 556_000]]),
    offTrajectory: [
      { revision: 'main', why: 'Its learning rate was brought down to 0 after step556000-tokens2460B.' },
    ],
    holes: [
      {
        what: 'Some steps are absent.',
        revisions: [],
        source: 'https://github.com/allenai/OLMo/issues/726',
      },
    ],
    sources: ['https://huggingface.co/allenai/OLMo-7B'],
    unverified: [
      'whether the converted repository has all the branches of allenai/OLMo-7B',
      'single points: the card says every 1000 steps, and that a few revisions are lost',
    ],
  }),
];
