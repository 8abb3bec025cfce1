import { digestOf } from '@amuro/identity';
import {
  MetricRecord,
  Name,
  ScoringRunManifest,
  type FileEntry,
  type PreparedSetManifest,
  type Rescored,
  type ScoringSettings,
} from '@amuro/contracts';
import { z } from 'zod';

export type SubjectManifest = ScoringRunManifest['subject'];

/** What only the worker knows about its result. */
const Facts = z.object({
  rows: z.int().nonnegative(),
  overflowed: z.int().nonnegative().default(0),
  metrics: z.array(Name).min(1),
  metricRecords: z.array(MetricRecord).optional(),
  endOfText: z.string().optional(),
});

export interface ScoringResult {
  id: string;
  key: string;
  settings: ScoringSettings;
  subject: SubjectManifest;
  preparedSet: PreparedSetManifest;
  acceptedFindings: string[];
  facts: unknown;
  rescores?: Rescored;
  files: FileEntry[];
}

/** The manifest of a finished run. It embeds its inputs' manifests, so it describes itself. Throws on odd facts. */
export function scoringManifest(result: ScoringResult): ScoringRunManifest {
  const { id, key, settings, subject, preparedSet, acceptedFindings, rescores, files } = result;
  const { rows, overflowed, metrics, metricRecords, endOfText } = Facts.parse(result.facts);
  const digest = digestOf(files);
  return ScoringRunManifest.parse({
    kind: 'scoring-run',
    id,
    key,
    digest,
    settings,
    subject,
    preparedSet,
    acceptedFindings,
    metrics,
    metricRecords,
    rows,
    overflowed,
    endOfText,
    rescores,
    files,
  });
}
