import type { UsedColumn } from '../domain/columns/used-columns.ts';
import { jsonLineFinder, visitJsonLines } from './json-lines.ts';
import { visitParquet } from './read-parquet.ts';
import type { Chunk, SourceRow, VisitRow } from './source-row.ts';

/** Visits each row of a chunk, in order; numbers of `columns` keep their spelling. Throws SourceError. */
export async function visitRows(
  chunk: Chunk,
  visit: VisitRow,
  columns: readonly UsedColumn[] = [],
): Promise<void> {
  switch (chunk.kind) {
    case 'rows':
      for (const { line, record } of chunk.rows) visit(line, record);
      return;
    case 'json-lines':
      return visitJsonLines(chunk, visit, columns);
    case 'parquet':
      return visitParquet(chunk, visit);
  }
}

export async function rowsOf(chunk: Chunk, columns: readonly UsedColumn[] = []): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  await visitRows(chunk, (line, record) => rows.push({ line, record }), columns);
  return rows;
}

/** The line of a source's last row so far; null if the chunk has none. */
export function lastLine(chunk: Chunk): number | null {
  if (chunk.kind === 'rows') return chunk.rows.at(-1)?.line ?? null;
  return chunk.line + chunk.lines - 1;
}

/** A file's chunk that follows the given number of lines in other files. */
export function movedBy(chunk: Chunk, lines: number): Chunk {
  if (chunk.kind !== 'rows') return { ...chunk, line: chunk.line + lines };
  return { kind: 'rows', rows: chunk.rows.map(({ line, record }) => ({ line: line + lines, record })) };
}

/** The assumed size of a row whose size is unknown. */
const bytesOfRow = 100;

/** Roughly how many bytes of the source a chunk represents. */
export function bytesOf(chunk: Chunk): number {
  if (chunk.kind === 'rows') return bytesOfRow * chunk.rows.length;
  return chunk.kind === 'parquet' ? chunk.bytes : chunk.bytes.length;
}

/** A chunk may contain blank lines, which are not rows. */
export function mostRowsOf(chunk: Chunk): number {
  return chunk.kind === 'rows' ? chunk.rows.length : chunk.lines;
}

/** Finds single rows of a chunk by their index. */
export function rowFinder(
  chunk: Chunk,
  columns: readonly UsedColumn[] = [],
): (index: number) => Promise<SourceRow> {
  if (chunk.kind === 'json-lines') {
    const find = jsonLineFinder(chunk, columns);
    return async (index) => find(index);
  }
  let rows: Promise<SourceRow[]> | null = null;
  return async (index) => (await (rows ??= rowsOf(chunk, columns)))[index]!;
}
