import { jsonLineFinder, visitJsonLines } from './json-lines.ts';
import { visitParquet } from './read-parquet.ts';
import type { Piece, SourceRow } from './source-row.ts';

export type VisitRow = (line: number, record: Record<string, unknown>) => void;

/** Shows each row of a piece, in order. Throws SourceError. */
export async function visitRows(piece: Piece, visit: VisitRow): Promise<void> {
  switch (piece.kind) {
    case 'rows':
      for (const { line, record } of piece.rows) visit(line, record);
      return;
    case 'json-lines':
      return visitJsonLines(piece, visit);
    case 'parquet':
      return visitParquet(piece, visit);
  }
}

export async function rowsOf(piece: Piece): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  await visitRows(piece, (line, record) => rows.push({ line, record }));
  return rows;
}

/** The line of a source's last row so far; null where the piece has none. */
export function lastLine(piece: Piece): number | null {
  if (piece.kind === 'rows') return piece.rows.at(-1)?.line ?? null;
  return piece.line + piece.lines - 1;
}

/** The piece of a file that comes after so many lines of others. */
export function movedBy(piece: Piece, lines: number): Piece {
  if (piece.kind !== 'rows') return { ...piece, line: piece.line + lines };
  return { kind: 'rows', rows: piece.rows.map(({ line, record }) => ({ line: line + lines, record })) };
}

/** What a row takes at least, for those of which it is not known. */
const bytesOfRow = 100;

/** Bytes of the source that a piece stands for, about. */
export function bytesOf(piece: Piece): number {
  if (piece.kind === 'rows') return bytesOfRow * piece.rows.length;
  return piece.kind === 'parquet' ? piece.bytes : piece.bytes.length;
}

/** A piece may have blank lines, which are no rows. */
export function mostRowsOf(piece: Piece): number {
  return piece.kind === 'rows' ? piece.rows.length : piece.lines;
}

/** Finds single rows of a piece by their place. */
export function rowFinder(piece: Piece): (index: number) => Promise<SourceRow> {
  if (piece.kind === 'json-lines') {
    const find = jsonLineFinder(piece);
    return async (index) => find(index);
  }
  let rows: Promise<SourceRow[]> | null = null;
  return async (index) => (await (rows ??= rowsOf(piece)))[index]!;
}
