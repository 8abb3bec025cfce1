import { idOf, sha256 } from '@amuro/identity';
import type { ReportRequest } from '@amuro/contracts';
import { cursorAt } from '@amuro/http';
import { sampleCheckpoint, sampleRun, sampleSet } from '../../../services/analytics/test/sample/make-run.ts';
import type { ScoringPeer } from '../../../services/analytics/test/sample/scoring-peer.ts';
import type { ServiceProcess } from './service-process.ts';

export type HeldUp = { operation: string; seconds: number; heldUp: number };

type Request = [path: string, init?: RequestInit];

const ROWS = 10_000;
const json = { 'content-type': 'application/json' };

/** How long large requests take and hold up all others; what was never asked before is asked of `study`. */
export async function watchLoop(
  service: ServiceProcess,
  peer: ScoringPeer,
  study: string,
): Promise<HeldUp[]> {
  const now = String(performance.timeOrigin);
  const report = await reportOf(service, study);
  const run = addRun(peer, now);
  const figure = (form: string) => `/v1/figures/gains-by-group/figure.${form}?study=${study}&width=900`;
  const work: [operation: string, request: () => Request | Promise<Request>][] = [
    ['PUT of a report, 220 cells', () => put(report, 220, now)],
    ['PUT of a report, 5,000 cells', () => put(report, 5000, now)],
    ['report of 5,000 cells, HTML', () => [`/v1/reports/${idOf('std', sha256('5000'))}/report.html`]],
    [`import of a run, ${ROWS} rows`, () => post({ peer: 'scoring', scoringRunId: run })],
    ['its rows side by side, first page', () => rowsOf(service, run, 0)],
    ['its rows side by side, next page', () => rowsOf(service, run, 50)],
    [`import of a table, ${ROWS} rows`, () => post(tableOf(now))],
    ['figure, SVG', () => [figure('svg')]],
    ['figure, PNG', () => [figure('png')]],
    ['CSV of 107,000 measurements', () => ['/v1/measurements.csv?task=paraphrase']],
  ];
  const found: HeldUp[] = [];
  for (const [operation, request] of work) {
    let milliseconds = 0;
    const heldUp = await service.heldUpBy(async () => {
      milliseconds = await service.ask(...(await request()));
    });
    found.push({ operation, seconds: milliseconds / 1000, heldUp });
  }
  return found;
}

async function reportOf(service: ServiceProcess, study: string): Promise<ReportRequest> {
  const answer = await fetch(`${service.url}/v1/reports/${study}/report.json`);
  const { report } = (await answer.json()) as { report: Omit<ReportRequest, 'studyId'> };
  return { ...report, studyId: study };
}

/** A report of so many cells, under the same id at every run and with a title of its own. */
function put(report: ReportRequest, count: number, now: string): Request {
  const studyId = idOf('std', sha256(String(count)));
  const cells = Array.from({ length: count }, (_, index) => {
    const key = sha256(`cell ${count} ${index}`);
    return { ...report.cells[index % report.cells.length]!, id: idOf('cel', key), key };
  });
  const body = JSON.stringify({ ...report, studyId, title: `Told at ${now}`, cells });
  return [`/v1/reports/${studyId}`, { method: 'PUT', headers: json, body }];
}

function post(source: object): Request {
  return ['/v1/imports', { method: 'POST', headers: json, body: JSON.stringify({ source }) }];
}

/** A page of the rows of a run beside themselves. */
async function rowsOf({ url }: ServiceProcess, scoringRun: string, offset: number): Promise<Request> {
  const answer = await fetch(`${url}/v1/measurements?scoringRun=${scoringRun}`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const id = items[0]!.id;
  return [`/v1/comparisons/rows?from=${id}&to=${id}&limit=50&cursor=${cursorAt(String(offset))}`];
}

function addRun(peer: ScoringPeer, now: string): string {
  const set = sampleSet({ dataset: `long-${now}`, task: 'inference', role: 'in-domain', rows: ROWS });
  const point = { revision: 'step9', step: 9, tokensSeen: 9 };
  const run = sampleRun({ subject: sampleCheckpoint(point, null), set, level: 0.5 });
  peer.add(run);
  return run.manifest.id;
}

function tableOf(now: string): object {
  const lines = Array.from({ length: ROWS }, (_, line) =>
    JSON.stringify({ step: line % 100, set: `table-${Math.floor(line / 100)}`, acc: 0.5, error: 0.01 }),
  );
  return {
    kind: 'table',
    files: [{ name: `${now}.jsonl`, content: lines.join('\n') }],
    columns: { step: 'step', dataset: 'set', value: 'acc', standardError: 'error' },
    constants: { series: `table ${now}`, metric: 'accuracy' },
  };
}
