import { idOf, keyOf } from '@amuro/identity';
import { estimate, publishedInterval } from '@amuro/statistics';
import { measuringVersion } from '../metric-estimate.ts';
import type { Measurement } from '../measurement.ts';
import { judgePublished } from '../verdicts/judge-metric.ts';
import type { PublishedResult, PublishedTuning } from './published-result.ts';

/**
 * A published value as a measurement. It is identified by the file's bytes, the file's name if that carries information, its
 * place in the file and how it was read.
 */
export function toMeasurement(
  importKey: string,
  importId: string,
  result: PublishedResult,
  readsName: boolean,
): Measurement {
  const { place, metric, scale, value, standardError, evaluation, rows } = result;
  const { file, digest, at } = place;
  const key = keyOf({
    operation: 'measure',
    version: measuringVersion,
    settings: { metric, digest, at, ...(readsName ? { file } : {}) },
    inputs: { import: importKey },
  });
  const interval =
    rows === null
      ? publishedInterval(value, standardError, result.n, scale.range)
      : estimate(rows.values, key, null, null, scale.range).interval;
  const { chanceLevel: chance, limit = null, ...told } = evaluation;
  const chanceLevel = scale.sharesChance ? chance : null;
  return {
    id: idOf('msr', key),
    key,
    version: measuringVersion,
    metric,
    scale,
    primary: result.primary,
    value,
    n: result.n,
    standardError,
    interval,
    chanceLevel,
    verdict: judgePublished({ limit }),
    scoringRun: null,
    published: { ...place, importId },
    subject: {
      kind: 'published',
      model: result.model,
      points: [{ ...result.point, seriesId: seriesIdOf(result.series), seriesName: result.series }],
      tuning: result.tuning === null ? [] : [tuningOf(result.tuning)],
    },
    evaluation: {
      ...told,
      split: null,
      shotSeed: null,
      size: limit !== null && Number.isInteger(limit) ? limit : null,
      sampleSeed: null,
      overflow: null,
      maxNewTokens: null,
      dtype: null,
      preparedSetId: null,
    },
    replicateOf: null,
  };
}

function tuningOf({ dataset, task, epochs, learningRate }: PublishedTuning) {
  return { dataset, task, epochs, learningRate };
}

/** A series of which only the name is known. */
export function seriesIdOf(name: string): string {
  return idOf('ser', keyOf({ operation: 'series', settings: { published: name }, inputs: {} }));
}
