import { publishedSeries } from '../domain/published-series.ts';

/** One repository a point; tokens in billions. */
const sizes = {
  '3b': {
    parameters: 3_426_473_600,
    points: [
      ['open_llama_3b_350bt_preview', 350],
      ['open_llama_3b_600bt_preview', 600],
      ['open_llama_3b', 1000],
    ],
  },
  '7b': {
    parameters: 6_738_415_616,
    points: [
      ['open_llama_7b_preview_200bt', 200],
      ['open_llama_7b_preview_300bt', 300],
      ['open_llama_7b_400bt_preview', 400],
      ['open_llama_7b_700bt_preview', 700],
      ['open_llama_7b', 1000],
    ],
  },
} satisfies Record<string, { parameters: number; points: [string, number][] }>;

export const openllama = Object.entries(sizes).map(([size, { parameters, points }]) =>
  publishedSeries({
    name: `open-llama-${size}`,
    family: 'open-llama',
    title: `OpenLLaMA ${size.toUpperCase()}`,
    repository: `openlm-research/open_llama_${size}`,
    licence: 'Apache-2.0',
    contextLength: 2048,
    parameters,
    bytesPerPoint: 2 * parameters,
    tokenizer: {
      beginsWithBos: true,
      isModelAlone: true,
      note: 'The checkpoint of 200 billion tokens needs <s> before every text.',
    },
    templates: [],
    points: points.map(([revision, billions]) => ({
      revision,
      step: null,
      tokensSeen: billions * 1e9,
      stage: 'pretrain',
      repository: `openlm-research/${revision}`,
      branch: 'main',
    })),
    isComplete: true,
    sources: ['https://github.com/openlm-research/open_llama'],
    unverified: ['the repositories of the previews after 300 billion tokens', 'bytes of a point'],
  }),
);
