import { metricScale } from '../../../services/analytics/src/domain/metric-scale.ts';
import { digestOf, idOf, sha256 } from '@amuro/identity';
import type {
  Point,
  PreparedSetManifest,
  ReportCell,
  ReportRequest,
  ScoringRunManifest,
} from '@amuro/contracts';
import { mean, standardError } from '@amuro/statistics';
import { describeRun } from '../../../services/analytics/src/domain/describe-run.ts';
import { buildGrid } from '../../../services/analytics/src/domain/grid/build-grid.ts';
import { judgeGrid } from '../../../services/analytics/src/domain/verdicts/judge-grid.ts';
import type { Database } from '../../../services/analytics/src/store/open-store.ts';
import { measurementsNamed } from '../../../services/analytics/src/store/read-measurements.ts';
import { saveReport } from '../../../services/analytics/src/store/reports.ts';
import { findImport, saveImport } from '../../../services/analytics/src/store/save-import.ts';
import { sampleCheckpoint, sampleRun, sampleSet } from '../../../services/analytics/test/sample/make-run.ts';
import { at, metrics, points, rowIds, rowsPerRun, sets, tunings, uniform } from './shape.ts';

/** Saves the runs of a study and its report; answers how long the saving took. */
export function saveStudy(db: Database, index: number): { id: string; seconds: number } {
  const key = sha256(`study ${index}`);
  const id = idOf('std', key);
  const seriesName = `series-${index}`;
  let seconds = 0;
  const cells = points.flatMap((point) =>
    tunings.flatMap((tuning) => {
      const manifests = manifestsOf(seriesName, point, tuning);
      return manifests.map((manifest, place): ReportCell => {
        const input = importOf(manifest, sets[place]!);
        const start = performance.now();
        saveImport(db, input);
        seconds += (performance.now() - start) / 1000;
        const cellKey = sha256(`cell ${manifest.key}`);
        return {
          id: idOf('cel', cellKey),
          key: cellKey,
          tuning,
          evaluation: `${sets[place]}.default`,
          point: {
            ...point,
            seriesId: idOf('ser', sha256(seriesName)),
            seriesName,
          },
          baseline: null,
          state: 'measured',
          reason: null,
          measurementIds: findImport(db, manifest.id, manifest.digest) ?? [],
        };
      });
    }),
  );
  const { studyId: _, ...report } = reportOf(id, seriesName, cells);
  const start = performance.now();
  const named = measurementsNamed(
    db,
    cells.flatMap(({ measurementIds }) => measurementIds),
  );
  const doubts = judgeGrid(buildGrid(id, report, named));
  saveReport(db, { collectionId: id, revision: 1, request: report, updatedAt: at }, doubts, { changed: [] });
  return { id, seconds: seconds + (performance.now() - start) / 1000 };
}

/** One real manifest a point and tuning, under another identity for each set. */
function manifestsOf(seriesName: string, point: Point, tuning: string): ScoringRunManifest[] {
  const training =
    tuning === 'base'
      ? null
      : setOf(tuning, () =>
          sampleSet({ dataset: tuning, task: 'inference', role: 'in-domain', rows: 6000 }, 'train'),
        );
  const subject = sampleCheckpoint(
    { ...point, step: point.step ?? 0, tokensSeen: point.tokensSeen ?? 0 },
    training,
  );
  if (subject.kind === 'checkpoint') subject.checkpoint.points[0]!.seriesName = seriesName;
  return sets.map((set, place) => {
    const task = place % 2 ? 'inference' : 'paraphrase';
    const inputSet = setOf(set, () => sampleSet({ dataset: set, task, role: 'out-of-domain', rows: 1 }));
    const { manifest } = sampleRun({ subject, set: inputSet, level: 0.5 });
    const key = sha256(`${seriesName} ${point.revision} ${tuning} ${set}`);
    return {
      ...manifest,
      id: idOf('scr', key),
      key,
      metrics,
      rows: rowsPerRun,
      digest: digestOf(manifest.files),
    };
  });
}

const made = new Map<string, PreparedSetManifest>();

function setOf(name: string, make: () => PreparedSetManifest): PreparedSetManifest {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

function importOf(manifest: ScoringRunManifest, set: string): Parameters<typeof saveImport>[1] {
  const next = uniform(manifest.key);
  return {
    peer: 'scoring',
    manifest,
    ledger: null,
    importedAt: at,
    ...describeRun(manifest),
    circumstances: {
      deviceModel: 'NVIDIA A100',
      threads: 8,
      versions: { torch: '2.15' },
      budget: { tokens: 65536 },
    },
    rowIds: rowIds.get(set)!,
    groupIds: null,
    metrics: metrics.map((metric) => {
      const values = Float64Array.from({ length: rowsPerRun }, () => Number(next() < 0.55));
      const value = mean(values);
      const interval = {
        low: value - 0.07,
        high: value + 0.07,
        level: 0.95,
        resamples: 3e3,
        seed: manifest.key,
      };
      return {
        record: { name: metric, ...metricScale(metric), version: 1 },
        rows: { values },
        chanceLevel: 0.5,
        verdict: {
          status: 'valid',
          reasons: [],
        },
        estimate: {
          value,
          n: rowsPerRun,
          standardError: standardError(values),
          interval: {
            ...interval,
            method: 'percentile-bootstrap',
          },
        },
      };
    }),
    version: 1,
    estimateSettings: {
      method: 'percentile-bootstrap',
      level: 0.95,
      resamples: 3e3,
    },
  };
}

function reportOf(studyId: string, seriesName: string, cells: ReportCell[]): ReportRequest {
  return {
    studyId,
    name: 'bench',
    title: `Study of ${seriesName}`,
    question: null,
    extends: null,
    state: 'succeeded',
    cells,
    cost: [],
    factors: {
      series: [
        {
          id: idOf('ser', sha256(seriesName)),
          name: seriesName,
          points,
        },
      ],
      tunings: tunings.map((name) => ({
        name,
        datasets:
          name === 'base'
            ? []
            : [
                {
                  name,
                  task: 'inference',
                  rows: 6e3,
                },
              ],
      })),
      evaluations: sets.map((set, place) => ({
        name: `${set}.default`,
        datasetName: set,
        task: place % 2 ? 'inference' : 'paraphrase',
        role: 'out-of-domain',
        format: 'default',
        shots: 0,
        method: 'token-prob',
        metrics,
        chanceLevel: 0.5,
        rows: rowsPerRun,
      })),
    },
  };
}
