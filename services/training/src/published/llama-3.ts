import { publishedSeries } from '../domain/published-series.ts';

const repository = 'meta-llama/Meta-Llama-3-8B';

export const llama3 = [
  publishedSeries({
    name: 'llama3-8b',
    family: 'llama-3',
    title: 'Llama 3 8B',
    repository,
    licence: 'Meta Llama 3 Community License',
    isGated: true,
    contextLength: 8192,
    parameters: 8_030_261_248,
    bytesPerPoint: 2 * 8_030_261_248,
    tokenizer: { beginsWithBos: true, isModelAlone: false, note: null },
    templates: [],
    points: [
      {
        revision: 'main',
        step: null,
        tokensSeen: null,
        order: 0,
        stage: 'pretrain',
        repository,
        branch: 'main',
      },
    ],
    isComplete: true,
    sources: [`https://huggingface.co/${repository}`],
    unverified: ['tokens seen: more than 15 trillion by its card'],
  }),
];
