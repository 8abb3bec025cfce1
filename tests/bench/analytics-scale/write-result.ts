import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { QueryTimes } from './ask-queries.ts';
import type { StoreFacts } from './measure-store.ts';
import type { HeldUp } from './watch-loop.ts';

/** The result as Markdown: where it was measured, the store, the queries and the event loop. */
export function writeResult(
  store: StoreFacts,
  queries: readonly QueryTimes[],
  loop: readonly HeldUp[],
  engines: string | null,
): string {
  const number = (value: number | null) =>
    value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = (head: string[], rows: string[][]) =>
    [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
  const versions = [`Node ${process.versions.node}`, `SQLite ${store.sqlite}`, ...(engines ? [engines] : [])];
  return `# Analytics at scale

${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; ${versions.join(', ')}; commit ${commit()}.

${number(store.measurements)} measurements, ${number(store.predictions)} predictions: ${number(store.megabytes)} MB. Into this store
${number(store.runsPerSecond)} runs of 201 rows and 4 metrics are saved in a second, or ${number(store.publishedPerSecond)} published values.

Milliseconds over HTTP; \`cold\` is the first answer, about a study just saved; p95 of 20 further ones, DuckDB and pandas by turns.

${table(
  ['query', 'cold', 'median', 'p95', 'loop held up', 'DuckDB p95', 'pandas p95'],
  queries.map((q) => [q.query, ...[q.cold, q.median, q.p95, q.heldUp, q.duckdb, q.pandas].map(number)]),
)}

${table(
  ['request', 'seconds', 'loop held up, ms'],
  loop.map(({ operation, seconds, heldUp }) => [operation, seconds.toFixed(2), number(heldUp)]),
)}
`;
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' with changes');
}
