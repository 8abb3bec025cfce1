import type { JobEvent, Ledger, ReportRequest, ScoringRunManifest, Verdict } from '@amuro/contracts';
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { MeasuredEvaluation, MeasuredSubject } from '../domain/measurement.ts';
import type { PairedComparison } from '../domain/statistics/compare-pairs.ts';
import type { RunCircumstances } from '../domain/verdicts/replicate.ts';

/** A scoring run whose predictions are here. The same run with other bytes is another import. */
export const imports = sqliteTable(
  'imports',
  {
    id: integer('id').primaryKey(),
    scoringRunId: text('scoring_run_id').notNull(),
    scoringRunKey: text('scoring_run_key').notNull(),
    digest: text('digest').notNull(),
    peer: text('peer').notNull(),
    manifest: text('manifest', { mode: 'json' }).$type<ScoringRunManifest>().notNull(),
    circumstances: text('circumstances', { mode: 'json' }).$type<RunCircumstances>().notNull(),
    ledger: text('ledger', { mode: 'json' }).$type<Ledger>(),
    rowSetId: text('row_set_id')
      .notNull()
      .references(() => rowSets.id),
    importedAt: text('imported_at').notNull(),
  },
  (table) => [uniqueIndex('imports_by_result').on(table.scoringRunId, table.digest)],
);

/** The row ids of a run in order, 32 bytes each, once for all runs on the same rows. */
export const rowSets = sqliteTable('row_sets', {
  /** sha256 of `rowIds`. */
  id: text('id').primaryKey(),
  rowIds: blob('row_ids', { mode: 'buffer' }).notNull(),
});

export const measurements = sqliteTable(
  'measurements',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull().unique(),
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id),
    metric: text('metric').notNull(),
    primary: integer('is_primary', { mode: 'boolean' }).notNull(),
    value: real('value').notNull(),
    n: integer('n').notNull(),
    standardError: real('standard_error'),
    low: real('low').notNull(),
    high: real('high').notNull(),
    level: real('level').notNull(),
    resamples: integer('resamples').notNull(),
    seed: text('seed').notNull(),
    chanceLevel: real('chance_level'),
    /** Verdict of the run by itself and beside its replicates; doubts of studies stand in `gridDoubts`. */
    verdict: text('verdict').$type<Verdict['status']>().notNull(),
    reasons: text('reasons', { mode: 'json' }).$type<Verdict['reasons']>().notNull(),
    replicateOf: text('replicate_of'),
    dataset: text('dataset').notNull(),
    task: text('task').notNull(),
    format: text('format').notNull(),
    method: text('method').notNull(),
    subjectKind: text('subject_kind').$type<MeasuredSubject['kind']>().notNull(),
    subject: text('subject', { mode: 'json' }).$type<MeasuredSubject>().notNull(),
    evaluation: text('evaluation', { mode: 'json' }).$type<MeasuredEvaluation>().notNull(),
  },
  (table) => [
    index('measurements_by_import').on(table.importId),
    index('measurements_by_dataset').on(table.dataset, table.metric),
  ],
);

/** Row values of a measurement as little-endian doubles, in the order of the import's row set. */
export const measurementValues = sqliteTable('measurement_values', {
  measurementId: text('measurement_id')
    .primaryKey()
    .references(() => measurements.id),
  values: blob('row_values', { mode: 'buffer' }).notNull(),
});

/** Paired comparisons already computed; each is a pure function of two measurements. */
export const comparisons = sqliteTable(
  'comparisons',
  {
    fromId: text('from_id')
      .notNull()
      .references(() => measurements.id),
    toId: text('to_id')
      .notNull()
      .references(() => measurements.id),
    result: text('result', { mode: 'json' })
      .$type<PairedComparison & { unpaired: { from: number; to: number } }>()
      .notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromId, table.toId] })],
);

export const reports = sqliteTable('reports', {
  studyId: text('study_id').primaryKey(),
  /** Counts the changes from 1: the id of the report's last event. */
  revision: integer('revision').notNull(),
  request: text('request', { mode: 'json' }).$type<ReportRequest>().notNull(),
  updatedAt: text('updated_at').notNull(),
});

/** Which cells of which studies a measurement stands in; the measurement may not be here yet. */
export const reportCells = sqliteTable(
  'report_cells',
  {
    studyId: text('study_id')
      .notNull()
      .references(() => reports.studyId),
    measurementId: text('measurement_id').notNull(),
    cellId: text('cell_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.studyId, table.measurementId, table.cellId] }),
    index('report_cells_by_measurement').on(table.measurementId),
  ],
);

/** Reasons that make a measurement suspect and show only in the grid of a study. */
export const gridDoubts = sqliteTable(
  'grid_doubts',
  {
    studyId: text('study_id')
      .notNull()
      .references(() => reports.studyId),
    measurementId: text('measurement_id').notNull(),
    code: text('code').notNull(),
    detail: text('detail').notNull(),
  },
  (table) => [
    index('grid_doubts_by_measurement').on(table.measurementId),
    index('grid_doubts_by_study').on(table.studyId),
  ],
);

export const reportEvents = sqliteTable(
  'report_events',
  {
    studyId: text('study_id')
      .notNull()
      .references(() => reports.studyId),
    id: integer('id').notNull(),
    at: text('at').notNull(),
    data: text('data', { mode: 'json' }).$type<JobEvent['data']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.studyId, table.id] })],
);
