import type { SeriesFinding } from '@amuro/contracts';
import { eq } from 'drizzle-orm';
import type { TensorNorms } from '../domain/verify/tensor-findings.ts';
import type { Db } from './db.ts';
import { seriesFindings, tensorNorms } from './schema.ts';

type StoredFindings = typeof seriesFindings.$inferSelect;

/** What is known of the soundness of series, and the norms of weights that were read for it. */
export class FindingsStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  of(seriesId: string): SeriesFinding[] {
    const where = eq(seriesFindings.seriesId, seriesId);
    return this.db.select().from(seriesFindings).where(where).get()?.findings ?? [];
  }

  /** Those of a registration: what a verification found stays. */
  keepFirst(found: StoredFindings): void {
    this.db.insert(seriesFindings).values(found).onConflictDoNothing().run();
  }

  keep(found: StoredFindings): void {
    const { findings, verifiedAt } = found;
    const target = seriesFindings.seriesId;
    this.db
      .insert(seriesFindings)
      .values(found)
      .onConflictDoUpdate({ target, set: { findings, verifiedAt } })
      .run();
  }

  norms(checkpointId: string): TensorNorms | undefined {
    const where = eq(tensorNorms.checkpointId, checkpointId);
    return this.db.select().from(tensorNorms).where(where).get()?.norms;
  }

  keepNorms(checkpointId: string, norms: TensorNorms): void {
    this.db.insert(tensorNorms).values({ checkpointId, norms }).onConflictDoNothing().run();
  }
}
