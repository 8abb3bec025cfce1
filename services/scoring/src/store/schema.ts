import type { RunRecord, ScoringSettings } from '@amuro/contracts';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PreparedSetRef, Rescoring, SubjectRef } from '../domain/references.ts';

/** The request of a run; `jobs` has its state under the same id. */
export const scoringRuns = sqliteTable(
  'scoring_runs',
  {
    /** Order of asking, which lists follow. */
    ordinal: integer('ordinal').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    key: text('key').notNull(),
    subject: text('subject', { mode: 'json' }).$type<SubjectRef>().notNull(),
    /** Id of the checkpoint, or of the set that a baseline was fitted on. */
    subjectId: text('subject_id').notNull(),
    preparedSet: text('prepared_set', { mode: 'json' }).$type<PreparedSetRef>().notNull(),
    preparedSetId: text('prepared_set_id').notNull(),
    settings: text('settings', { mode: 'json' }).$type<ScoringSettings>().notNull(),
    /** Codes of the sets' errors that the request accepted. */
    acceptedFindings: text('accepted_findings', { mode: 'json' }).$type<string[]>().notNull().default([]),
    /** The run whose predictions are judged anew, and by what; null where a model or surface rule is asked. */
    rescores: text('rescores', { mode: 'json' }).$type<Rescoring>(),
    /** Digest of the result, once there is one. */
    digest: text('digest'),
    /** What the result was made with, besides the device: different ones may give other bits. */
    versions: text('versions', { mode: 'json' }).$type<RunRecord['versions']>(),
    budget: text('budget', { mode: 'json' }).$type<RunRecord['budget']>(),
  },
  (table) => [
    index('scoring_runs_by_subject').on(table.subjectId),
    index('scoring_runs_by_prepared_set').on(table.preparedSetId),
  ],
);
