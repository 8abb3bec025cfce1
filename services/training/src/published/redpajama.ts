import { publishedSeries } from '../domain/published-series.ts';

const repository = 'togethercomputer/RedPajama-INCITE-7B-Base';

export const redpajama = [
  publishedSeries({
    name: 'redpajama-incite-7b',
    family: 'redpajama',
    title: 'RedPajama-INCITE 7B',
    repository,
    licence: 'Apache-2.0',
    contextLength: 2048,
    parameters: 6_857_302_016,
    bytesPerPoint: 2 * 6_857_302_016,
    tokenizer: { beginsWithBos: false, isModelAlone: false, note: null },
    templates: ['{tokens}b_tokens', '{tokens}t_tokens'],
    points: [
      { revision: '240b_tokens', tokensSeen: 240e9 },
      { revision: '1t_tokens', tokensSeen: 1e12 },
    ].map((point) => ({ ...point, step: null, stage: 'pretrain', repository, branch: point.revision })),
    offTrajectory: [{ revision: 'main', why: 'It is the end, 1t_tokens.' }],
    sources: [`https://huggingface.co/${repository}`],
    unverified: ['the points between the first and the last', 'bytes of a point'],
  }),
];
