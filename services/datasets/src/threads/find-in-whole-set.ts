import type { Finding, PreparedRow } from '@amuro/contracts';
import { comparedRow, type ComparedRow, type WholeSet } from '../domain/findings/whole-set/whole-set-rule.ts';
import { mostRowsExamined, wholeSetRules } from '../domain/findings/whole-set/index.ts';
import { readTextFile, splitLines } from '../readers/read-text.ts';

export interface WholeSetInput {
  /** Absolute path of the set's rows. */
  rowsFile: string;
  /** The sets that it must be disjoint from. */
  others: { name: string; rowsFile: string }[];
  /** Absolute path of the rows that exemplars were drawn from; null without shots. */
  poolFile: string | null;
  exemplars: WholeSet['exemplars'];
}

export interface FoundInWholeSet {
  findings: Finding[];
  /** The number of rows looked at: for a very large set only the first ones. */
  rows: number;
}

/** Bounds memory and time: the rows of a set, of its pool, and of all its other sets together, up to about this much text. */
const fullRoom = () => ({ characters: 32_000_000, rows: mostRowsExamined });

/** Runs the rules that need all rows of a set at once. */
export async function findInWholeSet(input: WholeSetInput): Promise<FoundInWholeSet> {
  const { rowsFile, others, poolFile, exemplars } = input;
  const rows = await readRows(rowsFile, fullRoom());
  const room = fullRoom();
  const compared: WholeSet['others'][number][] = [];
  for (const other of others) {
    compared.push({ name: other.name, rows: await readRows(other.rowsFile, room) });
  }
  const pool = poolFile === null ? [] : await readRows(poolFile, fullRoom());
  const set: WholeSet = { rows, others: compared, pool, exemplars };
  const findings = wholeSetRules.map((rule) => rule.examine(set)).filter((finding) => finding !== null);
  return { findings, rows: rows.length };
}

/** The first rows of a sealed set, as many as fit; what they take is subtracted from `room`. */
async function readRows(path: string, room: { characters: number; rows: number }): Promise<ComparedRow[]> {
  const rows: ComparedRow[] = [];
  for await (const lines of splitLines(readTextFile(path))) {
    for (const line of lines) {
      if (line === '') continue;
      if (room.rows === 0 || room.characters < line.length) return rows;
      room.rows -= 1;
      room.characters -= line.length;
      rows.push(comparedRow(JSON.parse(line) as PreparedRow));
    }
  }
  return rows;
}
