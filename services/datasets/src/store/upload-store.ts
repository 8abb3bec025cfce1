import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { uploads } from './schema.ts';

export type UploadRow = typeof uploads.$inferSelect;

/** Uploads by id; the bytes are in the data directory. */
export class UploadStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  get(id: string): UploadRow | undefined {
    return this.db.select().from(uploads).where(eq(uploads.id, id)).get();
  }

  /** Whether the upload is new. */
  insert(upload: UploadRow): boolean {
    return this.db.insert(uploads).values(upload).onConflictDoNothing().run().changes > 0;
  }
}
