import { publishedSeries } from '../domain/published-series.ts';

/** One repository a point: steps in thousands, tokens as the name says. */
const points: [string, number, number][] = [
  ['TinyLlama-1.1B-step-50K-105b', 50_000, 105e9],
  ['TinyLlama-1.1B-intermediate-step-240k-503b', 240_000, 503e9],
  ['TinyLlama-1.1B-intermediate-step-480k-1T', 480_000, 1e12],
  ['TinyLlama-1.1B-intermediate-step-715k-1.5T', 715_000, 1.5e12],
  ['TinyLlama-1.1B-intermediate-step-955k-token-2T', 955_000, 2e12],
  ['TinyLlama-1.1B-intermediate-step-1195k-token-2.5T', 1_195_000, 2.5e12],
  ['TinyLlama-1.1B-intermediate-step-1431k-3T', 1_431_000, 3e12],
];

export const tinyllama = [
  publishedSeries({
    name: 'tinyllama-1.1b',
    family: 'tinyllama',
    title: 'TinyLlama 1.1B',
    repository: 'TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T',
    licence: 'Apache-2.0',
    contextLength: 2048,
    parameters: 1_100_048_384,
    bytesPerPoint: 4 * 1_100_048_384,
    tokenizer: {
      beginsWithBos: true,
      isModelAlone: false,
      note: 'Whether texts begin with <s> changed between points; each point is read with its own tokenizer.',
    },
    templates: [],
    points: points.map(([revision, step, tokensSeen]) => ({
      revision,
      step,
      tokensSeen,
      stage: 'pretrain',
      repository: `TinyLlama/${revision}`,
      branch: 'main',
    })),
    isComplete: true,
    sources: [
      'https://github.com/jzhang38/TinyLlama',
      'https://huggingface.co/TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T',
    ],
    unverified: ['the repositories of the points from 240k to 955k steps', 'bytes of a point'],
  }),
];
