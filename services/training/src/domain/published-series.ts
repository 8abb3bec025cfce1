import { Name, Point, RepositoryName } from '@amuro/contracts';
import { z } from 'zod';

const Source = z.url({ protocol: /^https$/ }).describe('Where the fact was read');

export const PublishedPoint = Point.extend({
  repository: RepositoryName,
  /** Branch, tag or commit of the repository. */
  branch: z.string().min(1),
});
export type PublishedPoint = z.infer<typeof PublishedPoint>;

const PublishedHole = z.strictObject({
  what: z.string().describe('Which points are absent'),
  revisions: z.array(Name).describe('Those of them whose names are known'),
  source: Source,
});

const PublishedDefect = z.strictObject({
  kind: z.enum(['weights-of-main', 'shard-of-main', 'same-weights', 'same-embeddings', 'no-warm-up-yet']),
  what: z.string(),
  revisions: z.array(Name).min(1),
  /** Such points are chosen like others: what is strange about them is true of the model. */
  isHarmless: z.boolean(),
  source: Source,
});
export type PublishedDefect = z.infer<typeof PublishedDefect>;

/** What is known beforehand of a series on a hub. */
export const PublishedSeries = z
  .strictObject({
    name: Name,
    family: Name,
    title: z.string(),
    repository: RepositoryName,
    licence: z.string(),
    isGated: z.boolean().describe('Whether terms have to be accepted on the page of the repository'),
    contextLength: z.int().positive().describe('Tokens'),
    parameters: z.int().positive().describe('As its name says, for forecasts'),
    bytesPerPoint: z.int().positive().describe('Bytes of the weights of a point, an estimate for forecasts'),
    tokenizer: z.strictObject({
      beginsWithBos: z
        .boolean()
        .nullable()
        .describe('Whether texts begin with a token for that; null: unknown'),
      isModelAlone: z.boolean().describe('Whether some points have tokenizer.model without tokenizer.json'),
      note: z.string().nullable(),
    }),
    /** How revisions are named; see `readTemplate`. */
    templates: z.array(z.string()),
    tokensPerStep: z.int().positive().nullable(),
    points: z.array(PublishedPoint).describe('Those whose names are known, in their order'),
    isComplete: z
      .boolean()
      .describe('Whether `points` are all: others are read from the branches on the hub'),
    offTrajectory: z.array(
      z.strictObject({ revision: Name, why: z.string() }).describe('Revisions that are no points'),
    ),
    holes: z.array(PublishedHole),
    defects: z.array(PublishedDefect),
    sources: z.array(Source).min(1),
    unverified: z.array(z.string()).describe('Facts that could not be looked up'),
  })
  .meta({ id: 'PublishedSeries' });
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
