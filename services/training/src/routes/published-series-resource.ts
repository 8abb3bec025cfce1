import { z } from '@amuro/http';
import { publishedSeries, PublishedSeries } from '../domain/published-series.ts';

export const PublishedSeriesSummary = PublishedSeries.pick({
  name: true,
  family: true,
  title: true,
  repository: true,
  licence: true,
  isGated: true,
  contextLength: true,
  parameters: true,
  bytesPerPoint: true,
  isComplete: true,
})
  .extend({
    knownPoints: z.int().nonnegative().describe('How many points are known without asking the hub'),
    links: z
      .strictObject({ self: z.string().describe('Path of the series.') })
      .describe('Paths of related resources.'),
  })
  .meta({
    id: 'PublishedSeriesSummary',
    description: 'A published series without its points, which are many.',
  });

export function summaryOf(series: PublishedSeries): z.infer<typeof PublishedSeriesSummary> {
  const { name, family, title, repository, licence, isGated, contextLength, isComplete } = series;
  const { parameters, bytesPerPoint, points } = series;
  return {
    name,
    family,
    title,
    repository,
    licence,
    isGated,
    contextLength,
    isComplete,
    parameters,
    bytesPerPoint,
    knownPoints: points.length,
    links: { self: `/v1/published-series/${name}` },
  };
}

const repository = 'EleutherAI/pythia-160m';

export const publishedSeriesExample = publishedSeries({
  name: 'pythia-160m',
  family: 'pythia',
  title: 'Pythia 160M',
  repository,
  licence: 'Apache-2.0',
  contextLength: 2048,
  parameters: 162_322_944,
  bytesPerPoint: 324_645_888,
  tokenizer: { beginsWithBos: false, isModelAlone: false, note: null },
  templates: ['step{step}'],
  tokensPerStep: 2_097_152,
  points: [
    {
      revision: 'step1000',
      step: 1000,
      tokensSeen: 2_097_152_000,
      stage: 'pretrain',
      repository,
      branch: 'step1000',
    },
  ],
  isComplete: true,
  sources: ['https://github.com/EleutherAI/pythia'],
});
