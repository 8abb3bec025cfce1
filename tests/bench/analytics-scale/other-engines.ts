import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type OtherEngines = {
  versions: string;
  /** What they can be asked: the queries that more is done in than drawing. */
  queries: ReadonlySet<string>;
  /** Milliseconds of one query by one engine. */
  ask: (engine: 'duckdb' | 'pandas', query: string) => Promise<number>;
  close: () => void;
};

/** DuckDB and pandas in one process, which has the same rows in memory. */
export async function startOtherEngines(
  python: string,
  file: string,
  collection: string,
): Promise<OtherEngines> {
  const script = fileURLToPath(new URL('peers.py', import.meta.url));
  const child = spawn(python, [script, file, collection], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const versions = String((await lines.next()).value);
  const queries = new Set(JSON.parse(String((await lines.next()).value)) as string[]);
  return {
    versions,
    queries,
    ask: async (engine, query) => {
      child.stdin.write(`${engine} ${query}\n`);
      return Number((await lines.next()).value);
    },
    close: () => child.stdin.end(),
  };
}
