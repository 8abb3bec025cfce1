import { asc, eq, gt } from 'drizzle-orm';
import type { Db } from './db.ts';
import { tokenizers } from './schema.ts';

export type StoredTokenizer = typeof tokenizers.$inferSelect;

export class TokenizerStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  get(id: string): StoredTokenizer | undefined {
    return this.db.select().from(tokenizers).where(eq(tokenizers.id, id)).get();
  }

  /** Keeps what is stored already under this id. */
  insert(tokenizer: StoredTokenizer): void {
    this.db.insert(tokenizers).values(tokenizer).onConflictDoNothing().run();
  }

  finish(id: string, vocabularySize: number): void {
    this.db.update(tokenizers).set({ vocabularySize }).where(eq(tokenizers.id, id)).run();
  }

  after(id: string | null, limit: number): StoredTokenizer[] {
    const where = id === null ? undefined : gt(tokenizers.id, id);
    return this.db.select().from(tokenizers).where(where).orderBy(asc(tokenizers.id)).limit(limit).all();
  }
}
