import { and, eq } from 'drizzle-orm';
import type { Db } from './db.ts';
import { hubCommits } from './schema.ts';

export type StoredCommit = typeof hubCommits.$inferSelect;

/** What commits of hubs hold: a commit never changes, so it is read once. */
export class HubCommitStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  get(repository: string, commit: string): StoredCommit | undefined {
    const where = and(eq(hubCommits.repository, repository), eq(hubCommits.commit, commit));
    return this.db.select().from(hubCommits).where(where).get();
  }

  keep(commit: StoredCommit): void {
    this.db.insert(hubCommits).values(commit).onConflictDoNothing().run();
  }
}
