import { publishedSeries, type PublishedPoint, type PublishedSeries } from '../domain/published-series.ts';

interface Size {
  name: string;
  title: string;
  repository: string;
  parameters: number;
  tokensPerStep: number;
  /** Last step of the first stage, and the tokens that its name says. */
  end: [number, number];
  /** Ingredients of the second stage: last step, and the tokens that its name says. */
  ingredients: [number, number][];
  holes?: PublishedSeries['holes'];
  defects?: PublishedSeries['defects'];
  unverified?: string[];
}

/** Stages and ingredients count steps anew, and names give tokens in billions, rounded up. */
function olmo2Series(size: Size): PublishedSeries {
  const { repository, tokensPerStep, parameters, end, ingredients } = size;
  const at = (revision: string, step: number, more: Partial<PublishedPoint>): PublishedPoint => {
    const place = { revision, step, tokensSeen: step * tokensPerStep, stage: 'stage1', ...more };
    return { ...place, repository, branch: revision };
  };
  return publishedSeries({
    name: size.name,
    family: 'olmo-2',
    title: size.title,
    repository,
    licence: 'Apache-2.0',
    contextLength: 4096,
    parameters,
    bytesPerPoint: 4 * parameters,
    tokenizer: { beginsWithBos: false, isModelAlone: false, note: null },
    templates: [
      'stage{stage}-step{step}-tokens{tokens}B',
      'stage{stage}-ingredient{ingredient}-step{step}-tokens{tokens}B',
      'step{step}-tokens{tokens}B',
    ],
    tokensPerStep,
    points: [
      at(`stage1-step${end[0]}-tokens${end[1]}B`, end[0], {}),
      ...ingredients.map(([step, tokens], index) =>
        at(`stage2-ingredient${index + 1}-step${step}-tokens${tokens}B`, step, {
          stage: 'stage2',
          ingredient: index + 1,
        }),
      ),
    ],
    offTrajectory: [
      {
        revision: 'main',
        why: 'It is an average of ends of the second stage, which no training passed through.',
      },
    ],
    holes: size.holes ?? [],
    defects: size.defects ?? [],
    sources: [`https://huggingface.co/${repository}`, 'https://arxiv.org/abs/2501.00656'],
    unverified: ['single points of the first stage', 'bytes of a point', ...(size.unverified ?? [])],
  });
}

export const olmo2 = [
  olmo2Series({
    name: 'olmo-2-1b',
    title: 'OLMo 2 1B',
    repository: 'allenai/OLMo-2-0425-1B',
    parameters: 1_484_916_736,
    tokensPerStep: 512 * 4096,
    end: [1_907_359, 4001],
    ingredients: [
      [23_852, 51],
      [23_852, 51],
      [23_852, 51],
    ],
    holes: [
      {
        what: 'Checkpoints were saved every 10,000 steps.',
        revisions: [],
        source: 'https://github.com/allenai/OLMo/issues/840',
      },
    ],
    unverified: ['the end of the first stage', 'the first two ingredients'],
  }),
  olmo2Series({
    name: 'olmo-2-7b',
    title: 'OLMo 2 7B',
    repository: 'allenai/OLMo-2-1124-7B',
    parameters: 7_298_617_344,
    tokensPerStep: 1024 * 4096,
    end: [928_646, 3896],
    ingredients: [
      [11_931, 50],
      [11_931, 50],
      [11_931, 50],
    ],
    defects: [
      {
        kind: 'same-weights',
        what: 'stage1-step101000, -step175000 and -step300000 have the same weights.',
        revisions: [
          'stage1-step101000-tokens424B',
          'stage1-step175000-tokens735B',
          'stage1-step300000-tokens1259B',
        ],
        isHarmless: false,
        source: 'https://github.com/allenai/OLMo/issues/915',
      },
    ],
    unverified: ['the tokens in the names of the three points of issue 915'],
  }),
  olmo2Series({
    name: 'olmo-2-13b',
    title: 'OLMo 2 13B',
    repository: 'allenai/OLMo-2-1124-13B',
    parameters: 13_716_198_400,
    tokensPerStep: 2048 * 4096,
    end: [596_057, 5001],
    ingredients: [
      [11_931, 100],
      [11_931, 100],
      [11_931, 100],
      [35_773, 300],
    ],
    holes: [
      {
        what: 'No point before step 102,500 of the first stage is on the hub.',
        revisions: [],
        source: 'https://github.com/allenai/OLMo/issues/842',
      },
    ],
    unverified: ['the end of the first stage'],
  }),
];
