import { Name, ScoringRunId } from '@amuro/contracts';
import { z } from 'zod';
import { PublishedImport } from './published/import-source.ts';

const ScoringRunSource = z.strictObject({
  kind: z.literal('scoring-run'),
  peer: Name,
  scoringRunId: ScoringRunId,
});
export type ScoringRunSource = z.infer<typeof ScoringRunSource>;

/** What to import: a scoring run of a peer, or files of published results. */
export const ImportRequest = z
  .strictObject({
    source: z.preprocess(
      withKind,
      z
        .discriminatedUnion('kind', [ScoringRunSource, ...PublishedImport.options])
        .meta({ id: 'ImportSource' }),
    ),
  })
  .meta({ id: 'ImportRequest' });

/** Clients of earlier versions name no kind for a scoring run. */
function withKind(source: unknown): unknown {
  const isRun =
    typeof source === 'object' && source !== null && 'scoringRunId' in source && !('kind' in source);
  return isRun ? { kind: 'scoring-run', ...source } : source;
}
