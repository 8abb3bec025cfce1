import type { DatasetManifest, DatasetSpec, PreparedSetSettings } from '@amuro/contracts';
import type { TokenizerReference } from '../tokenizers/tokenizer-reference.ts';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const uploads = sqliteTable('uploads', {
  id: text('id').primaryKey(),
  fileName: text('file_name').notNull(),
  bytes: integer('bytes').notNull(),
  sha256: text('sha256').notNull(),
  createdAt: text('created_at').notNull(),
});

export const datasets = sqliteTable(
  'datasets',
  {
    /** Order of registration, by which lists are paged. */
    ordinal: integer('ordinal').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    name: text('name').notNull(),
    spec: text('spec', { mode: 'json' }).$type<DatasetSpec>().notNull(),
    manifest: text('manifest', { mode: 'json' }).$type<DatasetManifest>().notNull(),
    isBuiltIn: integer('is_built_in', { mode: 'boolean' }).notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [uniqueIndex('datasets_by_id').on(table.id), index('datasets_by_name').on(table.name)],
);

/** The request for a prepared set; its progress is in `jobs` under the same id, its result in a directory. */
export const preparedSets = sqliteTable(
  'prepared_sets',
  {
    ordinal: integer('ordinal').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    key: text('key').notNull(),
    datasetId: text('dataset_id')
      .notNull()
      .references(() => datasets.id),
    settings: text('settings', { mode: 'json' }).$type<PreparedSetSettings>().notNull(),
    disjointFrom: text('disjoint_from', { mode: 'json' }).$type<string[]>().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('prepared_sets_by_id').on(table.id),
    index('prepared_sets_by_dataset').on(table.datasetId),
  ],
);

/** The request for token statistics; their progress is in `jobs` under the same id, their result in a directory. */
export const tokenStatistics = sqliteTable(
  'token_statistics',
  {
    ordinal: integer('ordinal').primaryKey({ autoIncrement: true }),
    id: text('id').notNull(),
    key: text('key').notNull(),
    preparedSetId: text('prepared_set_id')
      .notNull()
      .references(() => preparedSets.id),
    tokenizer: text('tokenizer', { mode: 'json' }).$type<TokenizerReference>().notNull(),
    /** sha256 of the tokenizer.json, which is stored in the data directory. */
    tokenizerDigest: text('tokenizer_digest').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('token_statistics_by_id').on(table.id),
    index('token_statistics_by_prepared_set').on(table.preparedSetId),
  ],
);
