import type { SeriesFinding } from '@amuro/contracts';
import { some, type SeriesRule, type VerifiedPoint } from './verified-series.ts';

const tokenizerFiles = [
  'tokenizer.json',
  'tokenizer.model',
  'tokenizer_config.json',
  'vocab.json',
  'merges.txt',
];
/** What a configuration says of itself, not of the model. */
const idle = new Set(['_name_or_path', 'transformers_version', 'use_cache', '_commit_hash']);

/** Points whose tokenizer is not that of most: their texts may become other tokens. */
export const differingTokenizers: SeriesRule = ({ points }) =>
  tokenizerFiles.flatMap((path) => {
    const own = (point: VerifiedPoint) => point.files.find((file) => file.path === path)?.sha256 ?? 'absent';
    const odd = oddOnes(points, own);
    const message = `${path} of ${some(odd)} is not that of the other points`;
    return odd.length === 0 ? [] : [finding('series-tokenizer', 'warning', odd, message)];
  });

/** Points whose configuration is not that of most, by what decides numbers. */
export const differingConfigurations: SeriesRule = ({ points }) => {
  const fields = new Set(
    points.flatMap(({ config }) => Object.keys(config ?? {})).filter((key) => !idle.has(key)),
  );
  const read = points.filter(({ config }) => config !== null);
  return [...fields].flatMap((field) => {
    const odd = oddOnes(read, ({ config }) => JSON.stringify(config![field]) ?? 'absent');
    const message = `${field} in config.json of ${some(odd)} is not that of the other points`;
    return odd.length === 0 ? [] : [finding('series-configuration', 'info', odd, message)];
  });
};

/** Revisions of the points whose value is not the commonest one, the later of two as common. */
function oddOnes(points: readonly VerifiedPoint[], valueOf: (point: VerifiedPoint) => string): string[] {
  const counts = new Map<string, number>();
  for (const point of points) counts.set(valueOf(point), (counts.get(valueOf(point)) ?? 0) + 1);
  if (counts.size < 2) return [];
  const usual = [...counts].reduce((most, one) => (one[1] >= most[1] ? one : most))[0];
  return points.filter((point) => valueOf(point) !== usual).map(({ revision }) => revision);
}

function finding(
  code: SeriesFinding['code'],
  severity: SeriesFinding['severity'],
  revisions: string[],
  message: string,
): SeriesFinding {
  return { code, severity, revisions, message };
}
