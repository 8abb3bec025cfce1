import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Role, Task } from '@amuro/contracts';
import type { Db } from './open-store.ts';
import { datasets } from './schema.ts';

export type DatasetRow = typeof datasets.$inferSelect;
export interface DatasetFilter {
  name?: string | undefined;
  task?: Task | undefined;
  role?: Role | undefined;
}

/** Registered datasets, in the order of their registration. */
export class DatasetStore {
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  get(id: string): DatasetRow | undefined {
    return this.db.select().from(datasets).where(eq(datasets.id, id)).get();
  }

  /** The newest dataset of this name that is built in (or not). */
  named(name: string, isBuiltIn: boolean): DatasetRow | undefined {
    return this.db
      .select()
      .from(datasets)
      .where(and(eq(datasets.name, name), eq(datasets.isBuiltIn, isBuiltIn)))
      .orderBy(desc(datasets.ordinal))
      .get();
  }

  insert(dataset: Omit<DatasetRow, 'ordinal'>): DatasetRow {
    return this.db.insert(datasets).values(dataset).returning().get();
  }

  page({ name, task, role }: DatasetFilter, after: number, limit: number): DatasetRow[] {
    const matches = (row: DatasetRow) =>
      (task === undefined || row.spec.task === task) && (role === undefined || row.spec.role === role);
    const rows = this.db
      .select()
      .from(datasets)
      .where(and(gt(datasets.ordinal, after), name === undefined ? undefined : eq(datasets.name, name)))
      .orderBy(asc(datasets.ordinal))
      .all();
    return rows.filter(matches).slice(0, limit);
  }
}
