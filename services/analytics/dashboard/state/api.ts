import type { components, operations } from '../../../../shared/clients/src/generated/analytics.ts';

type Schemas = components['schemas'];
type Answer<N extends keyof operations> = operations[N] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type Report = Schemas['ReportOverview'];
export type Summary = Schemas['ReportSummary'];
export type ComparedRow = Schemas['ComparedRow'];
export type ComparedRows = Answer<'listComparedRows'>;
export type ExportKind = Schemas['ExportKind'];
export type Table = Answer<'getTable'>;
export type TableKind = Schemas['TableKind'];
export type FigureKind = Schemas['FigureKind'];
export type Cell = Schemas['MeasuredCell'];
export type Measured = Schemas['CellMeasurement'];
export type Evaluation = Report['report']['factors']['evaluations'][number];

/** An error response of a service; its message says what to do. */
class ProblemError extends Error {}

/** Reads JSON from this service. Throws ProblemError with the text of the problem. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await get(path, 'application/json', signal)).json() as Promise<T>;
}

export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  return (await get(path, '*/*', signal)).text();
}

async function get(path: string, accept: string, signal: AbortSignal | undefined): Promise<Response> {
  const answer = await fetch(path, { headers: { accept }, signal: signal ?? null }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error;
      throw new ProblemError('The service does not answer. It may be restarting; this page keeps trying.');
    },
  );
  if (answer.ok) return answer;
  // Without the cookie, the page itself explains how to sign in.
  if (answer.status === 401) location.reload();
  const problem = (await answer.json().catch(() => ({}))) as { detail?: string; remedy?: string };
  throw new ProblemError(
    [problem.detail ?? `The service answered ${answer.status}.`, problem.remedy].filter(Boolean).join(' '),
  );
}

/** `a=1&b=x,y` from the parameters that are set. */
export function queryOf(parameters: Record<string, string | number | readonly string[] | null>): string {
  const set = Object.entries(parameters).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : value === null ? '' : String(value);
    return text === '' ? [] : [[name, text]];
  });
  return new URLSearchParams(set).toString();
}

/** The query parameter for a study or an import: `study=std_…` or `import=imp_…`. */
export function collectionParameter(id: string): Record<string, string> {
  return { [id.startsWith('imp_') ? 'import' : 'study']: id };
}
