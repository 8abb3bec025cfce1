import type { JobEvent, Ledger, Problem, Progress } from '@amuro/contracts';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { JobState } from './transition.ts';

/** Long work of a service. Part of each such service's own schema, and so of its migrations. */
export const jobs = sqliteTable(
  'jobs',
  {
    /** The id of the resource that the work makes. */
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    status: text('status').$type<JobState['status']>().notNull(),
    /** What `execute` needs, resolved. */
    input: text('input', { mode: 'json' }).$type<unknown>().notNull(),
    /** Attempts begun, less those that a graceful stop ended. */
    attempt: integer('attempt').notNull(),
    crashes: integer('crashes').notNull(),
    /** Steps or rows in the last saved state, and how many there were when the running attempt began. */
    saved: integer('saved').notNull(),
    savedAtStart: integer('saved_at_start').notNull(),
    /** Most steps or rows done by any attempt: more than `saved` means work to repeat. */
    reached: integer('reached').notNull(),
    progress: text('progress', { mode: 'json' }).$type<Progress>(),
    error: text('error', { mode: 'json' }).$type<Problem>(),
    waitingFor: text('waiting_for'),
    ledger: text('ledger', { mode: 'json' }).$type<Ledger>().notNull(),
    lastEventId: integer('last_event_id').notNull(),
    createdAt: text('created_at').notNull(),
    queuedAt: text('queued_at').notNull(),
    startedAt: text('started_at'),
    finishedAt: text('finished_at'),
  },
  (table) => [index('jobs_by_status').on(table.status, table.queuedAt)],
);

export const jobEvents = sqliteTable(
  'job_events',
  {
    jobId: text('job_id')
      .notNull()
      .references(() => jobs.id, { onDelete: 'cascade' }),
    id: integer('id').notNull(),
    type: text('type').$type<JobEvent['type']>().notNull(),
    at: text('at').notNull(),
    data: text('data', { mode: 'json' }).$type<JobEvent['data']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.id] })],
);
