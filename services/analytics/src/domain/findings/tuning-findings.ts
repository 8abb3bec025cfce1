import { formatCount } from '../format.ts';
import { evaluationTitle } from '../grid/display-names.ts';
import type { Grid, Series, Tuning } from '../grid/grid.ts';
import { mainEvaluations } from '../grid/main-evaluations.ts';
import type { RatioOfChange } from '../grid/ratios-of-change.ts';
import { relation, type Relation, relations } from '../grid/relation.ts';
import { describeFormats, type TestedFormats } from './describe-formats.ts';
import { describeRatio } from './describe-ratio.ts';
import { describeSet, type Finding, type TestedPair } from './describe-set.ts';

/** The effect of one tuning, at the last measured checkpoint. */
export interface TuningFindings {
  tuning: string;
  /** What it was trained on and at which checkpoint. */
  heading: string;
  groups: { title: string; findings: Finding[] }[];
}

const titles: Record<Relation, string> = {
  'in-domain': 'In domain',
  'out-of-domain': 'Out of domain',
  'cross-task': 'On other tasks',
};

/** The material of findings, with tests corrected over the whole collection. */
export interface Evidence {
  pairs: readonly TestedPair[];
  formats: readonly TestedFormats[];
  ratios: readonly RatioOfChange[];
}

/** The effect of a tuning on each set at its last measured checkpoint of a series, in sentences; null if nothing is compared. */
export function tuningFindings(
  grid: Grid,
  tuning: Tuning,
  series: Series,
  { pairs, formats, ratios }: Evidence,
): TuningFindings | null {
  const isOwn = (pair: { tuning: string; series: string }) =>
    pair.tuning === tuning.name && pair.series === series.name;
  const names = new Set(mainEvaluations(grid).map(({ name }) => name));
  const own = pairs.filter((pair) => isOwn(pair) && names.has(pair.evaluation));
  const ownFormats = formats.filter(isOwn);
  const last = series.points.findLast(({ revision }) =>
    [...own, ...ownFormats].some((pair) => pair.revision === revision),
  );
  if (last === undefined) return null;
  const sets = mainEvaluations(grid);
  const groups = relations.map((related) => ({
    title: titles[related],
    findings: sets
      .filter((set) => relation(tuning, set) === related)
      .flatMap(({ name }) => {
        const all = own.filter((pair) => pair.evaluation === name);
        const latest = all.filter(({ revision }) => revision === last.revision);
        return describeSet(evaluationTitle(grid, name), latest, all) ?? [];
      }),
  }));
  const format = describeFormats(ownFormats);
  groups.push({ title: 'Prompt format', findings: format === null ? [] : [format] });
  groups.push({
    title: 'Mean ratio of change, all checkpoints and series',
    findings: ratios
      .filter((ratio) => ratio.tuning === tuning.name && ratio.point === null)
      .flatMap((ratio) => describeRatio(grid, ratio, titles[ratio.scope as Relation]) ?? []),
  });
  const trained = tuning.datasets.map(({ name, rows }) => (rows === null ? name : `${name} (${rows} rows)`));
  const tokens = last.tokensSeen === null ? '' : `, ${formatCount(last.tokensSeen)} tokens`;
  const how = trained.length === 0 ? 'Not fine-tuned' : `Fine-tuned on ${trained.join(', then ')}`;
  return {
    tuning: tuning.name,
    heading: `${how}; checkpoint ${last.revision} of ${series.name}${tokens}`,
    groups: groups.filter(({ findings }) => findings.length > 0),
  };
}
