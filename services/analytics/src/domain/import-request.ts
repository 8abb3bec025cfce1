import { Name, ScoringRunId } from '@amuro/contracts';
import { z } from 'zod';
import { PublishedImport } from './published/import-source.ts';

/** What is to be imported: a scoring run of a peer, or files of published results. */
export const ImportRequest = z.strictObject({
  source: z.union([z.strictObject({ peer: Name, scoringRunId: ScoringRunId }), PublishedImport]),
});
