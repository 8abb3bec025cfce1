import type { OtherEngines } from './other-engines.ts';
import type { ServiceProcess } from './service-process.ts';
import { median, p95 } from './times.ts';

const TURNS = 20;

export type QueryTimes = {
  query: string;
  /** The first answer, about a study of which nothing was asked before. */
  cold: number;
  median: number;
  p95: number;
  heldUp: number;
  duckdb: number | null;
  pandas: number | null;
};

/** What the dashboard asks for, and lists by filters that are awkward; `study` is new to the service. */
function pathsOf(study: string): Record<string, string> {
  const list = '/v1/measurements?';
  return {
    list: `${list}dataset=set-03&metric=accuracy`,
    'list, page in the middle': `${list}dataset=set-03&metric=accuracy&cursor=WyJtc3JfbSJd`,
    'list, value that is not there': `${list}promptFormat=instruct`,
    'list, two values never together': `${list}metric=accuracy-pmi&subject=published`,
    'list, suspect': `${list}verdict=suspect`,
    'list of 1,000': `${list}limit=1000`,
    'list of a study': `${list}study=${study}&verdict=valid`,
    reports: '/v1/reports',
    'report, JSON': `/v1/reports/${study}/report.json`,
    'report, HTML': `/v1/reports/${study}/report.html`,
    grid: `/v1/reports/${study}/cells.csv`,
    figure: `/v1/figures/performance-by-checkpoint/figure.svg?study=${study}&theme=page`,
    'figure, JSON': `/v1/figures/base-against-tuned/figure.json?study=${study}`,
    table: `/v1/tables/gains-by-group?study=${study}`,
    'ratios of change': `/v1/mean-ratios-of-change?study=${study}`,
    comparisons: `/v1/comparisons?study=${study}`,
  };
}

/** Asks each query once and then by turns with the other engines, where they have it, too. */
export async function askQueries(
  service: ServiceProcess,
  others: OtherEngines | null,
  study: string,
): Promise<QueryTimes[]> {
  const found: QueryTimes[] = [];
  for (const [query, path] of Object.entries(pathsOf(study))) {
    let cold = 0;
    const here: number[] = [];
    const beside = { duckdb: [] as number[], pandas: [] as number[] };
    const heldUp = await service.heldUpBy(async () => {
      cold = await service.ask(path);
      for (let turn = 0; turn < TURNS; turn += 1) {
        here.push(await service.ask(path));
        if (!others?.queries.has(query)) continue;
        beside.duckdb.push(await others.ask('duckdb', query));
        beside.pandas.push(await others.ask('pandas', query));
      }
    });
    const besides = { duckdb: p95(beside.duckdb), pandas: p95(beside.pandas) };
    found.push({ query, cold, median: median(here)!, p95: p95(here)!, heldUp, ...besides });
  }
  return found;
}
