import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../services/analytics/src/store/open-store.ts';
import { fill, type Filled, type Size } from './fill.ts';
import { resultsPerImport, rowsPerRun } from './shape.ts';

export type StoreFacts = {
  /** A study that was saved just now, so that nothing of it was computed before. */
  study: string;
  /** Others. */
  known: string[];
  measurements: number;
  predictions: number;
  megabytes: number;
  /** Of the study and imports that were saved into the store as it is. */
  runsPerSecond: number;
  publishedPerSecond: number;
  sqlite: string;
};

const MORE: Size = { studies: 1, imports: 10 };

/** Fills the store where it is not filled, saves a little more to see how fast that goes, and weighs it. */
export function measureStore(directory: string, size: Size): StoreFacts {
  const data = join(directory, 'data');
  const facts = join(directory, 'filled.json');
  mkdirSync(data, { recursive: true });
  const { db, sqlite, close } = openStore(data);
  const before = existsSync(facts) ? (JSON.parse(readFileSync(facts, 'utf8')) as Filled) : fill(db, size);
  const more = fill(db, MORE, { studies: before.studyIds.length, imports: before.importIds.length });
  const filled: Filled = {
    studyIds: [...before.studyIds, ...more.studyIds],
    importIds: [...before.importIds, ...more.importIds],
    measurements: before.measurements + more.measurements,
    predictions: before.predictions + more.predictions,
    runSeconds: before.runSeconds + more.runSeconds,
    publishedSeconds: before.publishedSeconds + more.publishedSeconds,
  };
  writeFileSync(facts, JSON.stringify(filled));
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const pragma = (name: string) => Number(sqlite.pragma(name, { simple: true }));
  const used = (pragma('page_count') - pragma('freelist_count')) * pragma('page_size');
  const version = String(sqlite.prepare('select sqlite_version()').pluck().get());
  close();
  return {
    study: filled.studyIds.at(-1)!,
    known: filled.studyIds.slice(0, 2),
    measurements: filled.measurements,
    predictions: filled.predictions,
    megabytes: used / 1e6,
    runsPerSecond: more.predictions / rowsPerRun / more.runSeconds,
    publishedPerSecond: (MORE.imports * resultsPerImport) / more.publishedSeconds,
    sqlite: version,
  };
}
