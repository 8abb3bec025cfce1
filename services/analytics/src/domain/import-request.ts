import { Name, ScoringRunId } from '@amuro/contracts';
import { z } from 'zod';
import { PublishedImport } from './published/import-source.ts';

const ScoringRunSource = z.strictObject({ peer: Name, scoringRunId: ScoringRunId });
export type ScoringRunSource = z.infer<typeof ScoringRunSource>;

/** What to import: a scoring run of a peer, or files of published results. */
export const ImportRequest = z.strictObject({ source: z.union([ScoringRunSource, PublishedImport]) });
