import { idOf, sha256 } from '@amuro/identity';
import { buildGrid } from '../../../services/analytics/src/domain/grid/build-grid.ts';
import { metricScale } from '../../../services/analytics/src/domain/metric-scale.ts';
import { composeReport } from '../../../services/analytics/src/domain/published/compose-report.ts';
import type { PublishedResult } from '../../../services/analytics/src/domain/published/published-result.ts';
import { toMeasurement } from '../../../services/analytics/src/domain/published/to-measurement.ts';
import { judgeGrid } from '../../../services/analytics/src/domain/verdicts/judge-grid.ts';
import type { Database } from '../../../services/analytics/src/store/open-store.ts';
import { savePublished } from '../../../services/analytics/src/store/save-published.ts';
import { at, points, resultsPerImport, sets, tunings, uniform } from './shape.ts';

/** Saves an import of published values; answers how long the saving took. */
export function saveResults(db: Database, index: number): { id: string; seconds: number } {
  const key = sha256(`import ${index}`);
  const importId = idOf('imp', key);
  const digest = sha256(`file ${index}`);
  const next = uniform(key);
  const results = Array.from({ length: resultsPerImport }, (_, line): PublishedResult => {
    const tuning = tunings[Math.floor(line / sets.length / points.length) % tunings.length]!;
    return {
      place: {
        file: `results-${index}.csv`,
        digest,
        at: `line ${line + 2}`,
      },
      model: `model-${index}`,
      series: `published-${index}`,
      point: points[Math.floor(line / sets.length) % points.length]!,
      tuning:
        tuning === 'base'
          ? null
          : {
              dataset: tuning,
              task: 'inference',
              epochs: 3,
              learningRate: 2e-6,
            },
      evaluation: {
        dataset: sets[line % sets.length]!,
        task: 'inference',
        role: 'out-of-domain',
        format: 'default',
        shots: line < 416 ? 0 : 4,
        method: null,
        protocol: null,
        chanceLevel: 1 / 3,
      },
      metric: 'accuracy',
      scale: metricScale('accuracy'),
      primary: true,
      value: 0.4 + next() / 5,
      standardError: 0.01,
      n: 2e3,
      rows: null,
    };
  });
  const measurements = results.map((result) => toMeasurement(key, importId, result, false));
  const identified = results.map((result, place) => ({ ...result, measurementId: measurements[place]!.id }));
  const report = composeReport(key, `Results ${index}`, identified);
  const grid = buildGrid(importId, report, new Map(measurements.map((each) => [each.id, each])));
  const doubts = judgeGrid(grid);
  const files = [{ name: `results-${index}.csv`, digest, bytes: 100_000, results: results.length }];
  const start = performance.now();
  savePublished(db, {
    importId,
    digest: key,
    importedAt: at,
    measurements,
    rows: new Map(),
    doubts,
    eventData: { changed: [] },
    source: {
      kind: 'table',
      settings: {},
      files,
    },
    report: {
      collectionId: importId,
      revision: 1,
      request: report,
      updatedAt: at,
    },
  });
  return { id: importId, seconds: (performance.now() - start) / 1000 };
}
