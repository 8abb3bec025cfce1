import { publishedSeries } from '../domain/published-series.ts';

const tokenizer = { beginsWithBos: false, isModelAlone: true, note: null };
const intermediate = 'baichuan-inc/Baichuan2-7B-Intermediate-Checkpoints';
/** Every 220 billion tokens. */
const billions = Array.from({ length: 11 }, (_, index) => 220 * (index + 1));

const finalPoint = (size: string) => ({
  revision: `Baichuan2-${size}-Base`,
  step: null,
  tokensSeen: 2.6e12,
  stage: 'pretrain',
  repository: `baichuan-inc/Baichuan2-${size}-Base`,
  branch: 'main',
});

export const baichuan2 = [
  publishedSeries({
    name: 'baichuan2-7b',
    family: 'baichuan2',
    title: 'Baichuan 2 7B',
    repository: intermediate,
    licence: 'Baichuan 2 Community License',
    contextLength: 4096,
    parameters: 7_505_973_248,
    bytesPerPoint: 2 * 7_505_973_248,
    tokenizer,
    templates: ['train_{tokens}B'],
    points: [
      ...billions.map((billion) => {
        const revision = `train_${String(billion).padStart(5, '0')}B`;
        const place = { revision, step: null, tokensSeen: billion * 1e9, stage: 'pretrain' };
        return { ...place, repository: intermediate, branch: revision };
      }),
      finalPoint('7B'),
    ],
    isComplete: true,
    sources: [`https://huggingface.co/${intermediate}`, 'https://arxiv.org/abs/2309.10305'],
    unverified: ['single points', 'begin of texts'],
  }),
  publishedSeries({
    name: 'baichuan2-13b',
    family: 'baichuan2',
    title: 'Baichuan 2 13B',
    repository: 'baichuan-inc/Baichuan2-13B-Base',
    licence: 'Baichuan 2 Community License',
    contextLength: 4096,
    parameters: 13_896_668_160,
    bytesPerPoint: 2 * 13_896_668_160,
    tokenizer,
    templates: [],
    points: [finalPoint('13B')],
    isComplete: true,
    sources: ['https://huggingface.co/baichuan-inc/Baichuan2-13B-Base', 'https://arxiv.org/abs/2309.10305'],
    unverified: ['begin of texts'],
  }),
];
