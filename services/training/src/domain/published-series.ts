import { Name, Point, RepositoryName } from '@amuro/contracts';
import { z } from 'zod';

const Source = z.url({ protocol: /^https$/ }).describe('Where the fact was read');

export const PublishedPoint = Point.extend({
  repository: RepositoryName,
  branch: z.string().min(1).describe('Branch, tag or commit of the repository.'),
}).describe('A point of a published series.');
export type PublishedPoint = z.infer<typeof PublishedPoint>;

const PublishedHole = z
  .strictObject({
    what: z.string().describe('Which points are absent'),
    revisions: z.array(Name).describe('Those of them whose names are known'),
    source: Source,
  })
  .describe('Points that a published series lacks.');

export const PublishedDefect = z
  .strictObject({
    kind: z
      .enum(['weights-of-main', 'shard-of-main', 'same-weights', 'same-embeddings', 'no-warm-up-yet'])
      .describe('What kind of defect it is.'),
    what: z.string().describe('What is wrong, for people.'),
    revisions: z.array(Name).min(1).describe('Names of the points.'),
    isHarmless: z
      .boolean()
      .describe(
        'Whether such points are chosen like others, since what is strange about them is true of the model.',
      ),
    source: Source,
  })
  .describe('Something wrong or strange about points of a published series.');
export type PublishedDefect = z.infer<typeof PublishedDefect>;

export const PublishedSeries = z
  .strictObject({
    name: Name,
    family: Name.describe('Name of the family of models.'),
    title: z.string().describe('Name for people.'),
    repository: RepositoryName,
    licence: z.string().describe('Licence of the weights: an SPDX identifier or a name.'),
    isGated: z.boolean().describe('Whether terms have to be accepted on the page of the repository'),
    contextLength: z.int().positive().describe('Tokens'),
    parameters: z.int().positive().describe('As its name says, for forecasts'),
    bytesPerPoint: z.int().positive().describe('Bytes of the weights of a point, an estimate for forecasts'),
    tokenizer: z
      .strictObject({
        beginsWithBos: z
          .boolean()
          .nullable()
          .describe('Whether texts begin with a token for that; null: unknown'),
        isModelAlone: z.boolean().describe('Whether some points have tokenizer.model without tokenizer.json'),
        note: z.string().nullable().describe('What else is known of it; null: nothing.'),
      })
      .describe('What is known of its tokenizer.'),
    templates: z.array(z.string()).describe('How its revisions are named.'),
    tokensPerStep: z
      .int()
      .positive()
      .nullable()
      .describe('Tokens of one optimizer step; null where they differ.'),
    points: z.array(PublishedPoint).describe('Those whose names are known, in their order'),
    isComplete: z
      .boolean()
      .describe('Whether `points` are all: others are read from the branches on the hub'),
    offTrajectory: z
      .array(
        z
          .strictObject({ revision: Name, why: z.string().describe('Why it is none.') })
          .describe('Revisions that are no points'),
      )
      .describe('Revisions that are no points of the series.'),
    holes: z.array(PublishedHole).describe('Points that it lacks.'),
    defects: z.array(PublishedDefect).describe('Points that are wrong or strange.'),
    sources: z.array(Source).min(1).describe('Where these facts were read.'),
    unverified: z.array(z.string()).describe('Facts that could not be looked up'),
  })
  .meta({ id: 'PublishedSeries', description: 'What is known beforehand of a series on a hub.' });
export type PublishedSeries = z.infer<typeof PublishedSeries>;

/** What each file of `published/` gives for a series; the rest is as in most. */
export type PublishedEntry = Omit<PublishedSeries, keyof typeof usual> & Partial<typeof usual>;

const usual = {
  isGated: false,
  tokensPerStep: null as number | null,
  isComplete: false,
  offTrajectory: [] as PublishedSeries['offTrajectory'],
  holes: [] as PublishedSeries['holes'],
  defects: [] as PublishedSeries['defects'],
  unverified: [] as string[],
};

export function publishedSeries(entry: PublishedEntry): PublishedSeries {
  return { ...usual, ...entry };
}
