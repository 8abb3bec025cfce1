import type { Ledger, ScoringRunManifest, Verdict } from '@amuro/contracts';
import { idOf, measurementKey } from '@amuro/artifacts';
import { and, eq, ne } from 'drizzle-orm';
import type { MeasuredEvaluation, MeasuredSubject } from '../domain/measurement.ts';
import type { Estimate } from '../domain/statistics/estimate.ts';
import { addDoubts } from '../domain/verdicts/add-doubts.ts';
import { judgeReplicate, type RunCircumstances } from '../domain/verdicts/replicate.ts';
import type { Database, Transaction } from './open-store.ts';
import { packRowIds } from './row-ids.ts';
import { imports, measurements, measurementValues, rowSets } from './schema.ts';

export type MeasuredMetric = {
  metric: string;
  estimate: Estimate;
  chanceLevel: number | null;
  verdict: Verdict;
  values: Float64Array;
};

export type NewImport = {
  peer: string;
  manifest: ScoringRunManifest;
  circumstances: RunCircumstances;
  ledger: Ledger | null;
  rowIds: string[];
  metrics: MeasuredMetric[];
  subject: MeasuredSubject;
  evaluation: MeasuredEvaluation;
  importedAt: string;
  /** What besides run and metric is in a measurement's key. */
  estimateSettings: object;
};

/** Saves a run's measurements, all or nothing; false if this very result is here already. */
export function saveImport(db: Database, input: NewImport): boolean {
  return db.transaction((tx) => {
    const { manifest, peer, circumstances, ledger, importedAt } = input;
    const rowSet = packRowIds(input.rowIds);
    tx.insert(rowSets).values(rowSet).onConflictDoNothing().run();
    const saved = tx
      .insert(imports)
      .values({
        scoringRunId: manifest.id,
        scoringRunKey: manifest.key,
        digest: manifest.digest,
        peer,
        manifest,
        circumstances,
        ledger,
        importedAt,
      })
      .onConflictDoNothing()
      .returning({ id: imports.id })
      .get();
    if (saved === undefined) return false;
    for (const metric of input.metrics) saveMetric(tx, saved.id, rowSet.id, input, metric);
    return true;
  });
}

function saveMetric(
  tx: Transaction,
  importId: number,
  rowSetId: string,
  input: NewImport,
  measured: MeasuredMetric,
): void {
  const { manifest, evaluation, subject } = input;
  const { metric, estimate, values, chanceLevel } = measured;
  const { first, verdict } = besideReplicates(tx, input, measured);
  const key = measurementKey({
    scoringRunKey: manifest.key,
    digest: first === null ? null : manifest.digest,
    metric,
    settings: input.estimateSettings,
  });
  const id = idOf('msr', key);
  const { value, n, standardError, interval } = estimate;
  tx.insert(measurements)
    .values({
      id,
      key,
      importId,
      metric,
      primary: metric === manifest.metrics[0],
      value,
      n,
      standardError,
      intervalMethod: interval.method,
      low: interval.low,
      high: interval.high,
      level: interval.level,
      resamples: interval.resamples,
      seed: interval.seed,
      chanceLevel,
      verdict: verdict.status,
      reasons: verdict.reasons,
      replicateOf: first,
      dataset: evaluation.dataset,
      task: evaluation.task,
      format: evaluation.format,
      method: evaluation.method,
      subjectKind: subject.kind,
      subject,
      evaluation,
    })
    .run();
  tx.insert(measurementValues)
    .values({
      measurementId: id,
      rowSetId,
      values: Buffer.from(values.buffer, values.byteOffset, values.byteLength),
    })
    .run();
}

/** The verdict beside other results of the same key, which get the same doubts. */
function besideReplicates(tx: Transaction, input: NewImport, measured: MeasuredMetric) {
  const { key, digest } = input.manifest;
  const others = tx
    .select()
    .from(measurements)
    .innerJoin(imports, eq(imports.id, measurements.importId))
    .where(
      and(
        eq(imports.scoringRunKey, key),
        ne(imports.digest, digest),
        eq(measurements.metric, measured.metric),
      ),
    )
    .all();
  let verdict = measured.verdict;
  for (const { measurements: other, imports: run } of others) {
    const reason = judgeReplicate(
      { digest: run.digest, value: other.value, circumstances: run.circumstances! },
      { digest, value: measured.estimate.value, circumstances: input.circumstances },
    );
    if (reason === null) continue;
    verdict = addDoubts(verdict, [reason]);
    const doubted = addDoubts({ status: other.verdict, reasons: other.reasons }, [reason]);
    tx.update(measurements)
      .set({ verdict: doubted.status, reasons: doubted.reasons })
      .where(eq(measurements.id, other.id))
      .run();
  }
  const first = others.find(({ measurements: other }) => other.replicateOf === null);
  return { verdict, first: first?.measurements.id ?? null };
}

/** Ids of the measurements of one result of a run, if it is here. */
export function findImport(db: Database, scoringRunId: string, digest: string): string[] | null {
  const found = db
    .select({ id: measurements.id })
    .from(imports)
    .innerJoin(measurements, eq(measurements.importId, imports.id))
    .where(and(eq(imports.scoringRunId, scoringRunId), eq(imports.digest, digest)))
    .all();
  return found.length === 0 ? null : found.map(({ id }) => id);
}
