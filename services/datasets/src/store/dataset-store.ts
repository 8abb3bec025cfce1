import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { DatasetSpec, Role, Task } from '@amuro/contracts';
import { licenceTermsOf, type LicenceTerms } from '../domain/licence-terms.ts';
import type { Database } from './database.ts';
import { datasets } from './schema.ts';

export type DatasetRow = typeof datasets.$inferSelect;
export interface DatasetFilter {
  name?: string | undefined;
  task?: Task | undefined;
  role?: Role | undefined;
  builtIn?: boolean | undefined;
  licenceTerms?: LicenceTerms | undefined;
  metric?: string | undefined;
  split?: string | undefined;
}

/** Registered datasets, in the order of their registration. */
export class DatasetStore {
  private readonly db: Database;

  constructor(db: Database) {
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

  keepManifest(id: string, manifest: DatasetRow['manifest']): void {
    this.db.update(datasets).set({ manifest }).where(eq(datasets.id, id)).run();
  }

  insert(dataset: Omit<DatasetRow, 'ordinal'>): DatasetRow {
    return this.db.insert(datasets).values(dataset).returning().get();
  }

  page(filter: DatasetFilter, after: number, limit: number): DatasetRow[] {
    const { name, builtIn } = filter;
    const rows = this.db
      .select()
      .from(datasets)
      .where(
        and(
          gt(datasets.ordinal, after),
          name === undefined ? undefined : eq(datasets.name, name),
          builtIn === undefined ? undefined : eq(datasets.isBuiltIn, builtIn),
        ),
      )
      .orderBy(asc(datasets.ordinal))
      .all();
    return rows.filter(({ spec }) => matches(spec, filter)).slice(0, limit);
  }
}

function matches(spec: DatasetSpec, { task, role, licenceTerms, metric, split }: DatasetFilter): boolean {
  return (
    (task === undefined || spec.task === task) &&
    (role === undefined || spec.role === role) &&
    (licenceTerms === undefined || licenceTermsOf(spec.licence) === licenceTerms) &&
    (metric === undefined || spec.metrics.includes(metric)) &&
    (split === undefined || Object.hasOwn(spec.splits, split))
  );
}
