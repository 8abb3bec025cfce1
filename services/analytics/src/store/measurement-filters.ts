import type { Verdict } from '@amuro/contracts';
import { and, type AnyColumn, sql, type SQL } from 'drizzle-orm';
import type { MeasuredSubject } from '../domain/measurement.ts';
import { facetsWhere } from './interned.ts';
import type { Database } from './open-store.ts';
import { facets, gridDoubts, imports, measurements, reportCells } from './schema.ts';
import { inValues } from './statements.ts';

export interface MeasurementFilters {
  /** A study or an import. */
  collection?: string | undefined;
  scoringRun?: string | undefined;
  dataset?: string | undefined;
  task?: string | undefined;
  metric?: string | undefined;
  promptFormat?: string | undefined;
  method?: string | undefined;
  subject?: MeasuredSubject['kind'] | undefined;
  verdict?: Verdict['status'] | undefined;
  primary?: boolean | undefined;
}

/** Above this number of facets, rows are searched in the order of ids: matches are then frequent. */
const mostMergedFacets = 500;

/** The conditions of a page of measurements. Whatever the filters, few rows are read that the page does not show. */
export function pageConditions(
  db: Database,
  filters: MeasurementFilters,
  after: string | null,
  limit: number,
): SQL[] {
  const facetFilters = facetConditions(filters);
  const found = facetFilters.length === 0 ? null : facetsWhere(db, facetFilters).map(({ id }) => id);
  const own = ownConditions(filters);
  const rest = after === null ? own : [...own, sql`${measurements.id} > ${after}`];
  if (found === null) return rest;
  const { collection, scoringRun, verdict } = filters;
  const isFew = collection !== undefined || scoringRun !== undefined || (verdict ?? 'valid') !== 'valid';
  // The plus sign keeps SQLite from using the index of facets.
  if (isFew || found.length > mostMergedFacets)
    return [...rest, sql`+${inValues(measurements.facetId, found)}`];
  const ofFacet = sql`select ${measurements.id} as id from ${measurements} where ${and(
    sql`${measurements.facetId} = facet.value`,
    ...rest,
  )} order by ${measurements.id} limit ${limit}`;
  const merged = sql`select page.value from json_each(${JSON.stringify(found)}) facet,
    json_each((select json_group_array(id) from (${ofFacet}))) page order by page.value limit ${limit}`;
  return [sql`${measurements.id} in (${merged})`];
}

function equal(column: AnyColumn, value: string | number | undefined): SQL[] {
  return value === undefined ? [] : [sql`${column} = ${value}`];
}

function facetConditions(filters: MeasurementFilters): SQL[] {
  const { dataset, task, metric, promptFormat, method, subject, primary } = filters;
  return [
    ...equal(facets.dataset, dataset),
    ...equal(facets.task, task),
    ...equal(facets.metric, metric),
    ...equal(facets.format, promptFormat),
    ...equal(facets.method, method),
    ...equal(facets.subjectKind, subject),
    ...equal(facets.primary, primary === undefined ? undefined : Number(primary)),
  ];
}

function ownConditions({ collection, scoringRun, verdict }: MeasurementFilters): SQL[] {
  const ofRun = sql`select ${imports.id} from ${imports} where ${imports.scoringRunId} = ${scoringRun}`;
  return [
    ...(collection === undefined ? [] : [inCollection(collection)]),
    ...(scoringRun === undefined ? [] : [sql`${measurements.importId} in (${ofRun})`]),
    ...(verdict === undefined ? [] : [hasVerdict(verdict)]),
  ];
}

/** The measurements that a collection names. */
export function inCollection(id: string): SQL {
  return sql`${measurements.id} in (select ${reportCells.measurementId} from ${reportCells} where ${reportCells.collectionId} = ${id})`;
}

/** The verdict that follows from a measurement's own verdict and the doubts of collections. The texts match those of the index. */
function hasVerdict(status: Verdict['status']): SQL {
  const { id, verdict } = measurements;
  if (status === 'invalid') return sql`${verdict} = 'invalid' and ${verdict} <> 'valid'`;
  const doubted = sql`select ${gridDoubts.measurementId} from ${gridDoubts}`;
  if (status === 'valid') return sql`${verdict} = 'valid' and ${id} not in (${doubted})`;
  const own = sql`select m.id from ${measurements} m where m.verdict = 'suspect' and m.verdict <> 'valid'`;
  return sql`${verdict} <> 'invalid' and ${id} in (${own} union ${doubted})`;
}
