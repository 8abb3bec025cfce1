import { weightOf } from '../verdicts/gravest-first.ts';
import { type Grid, type GridCell, measured } from './grid.ts';

export interface GridSummary {
  cells: number;
  measured: number;
  /** Cells by the verdict on their primary metric. */
  verdicts: { valid: number; suspect: number; invalid: number };
  /** Reasons of suspect and invalid cells, the gravest first, each with the sentence of one cell as an example. */
  reasons: { code: string; cells: number; example: string }[];
  /** Cells without a measurement, by the known reason, the most frequent first. */
  missing: { state: string; reason: string; cells: GridCell[] }[];
}

/** How much of a study is measured and how far it can be trusted. */
export function summariseGrid({ cells }: Grid): GridSummary {
  const verdicts = { valid: 0, suspect: 0, invalid: 0 };
  const reasons = new Map<string, { cells: number; example: string }>();
  const missing = new Map<string, GridSummary['missing'][number]>();
  for (const entry of cells) {
    const measurement = measured(entry);
    if (measurement === null) {
      const reason = reasonOf(entry);
      const key = `${entry.cell.state}\n${reason}`;
      const group = missing.get(key) ?? { state: entry.cell.state, reason, cells: [] };
      group.cells.push(entry);
      missing.set(key, group);
      continue;
    }
    verdicts[measurement.verdict.status] += 1;
    for (const { code, detail } of measurement.verdict.reasons) {
      const group = reasons.get(code) ?? { cells: 0, example: detail };
      reasons.set(code, { ...group, cells: group.cells + 1 });
    }
  }
  return {
    cells: cells.length,
    measured: verdicts.valid + verdicts.suspect + verdicts.invalid,
    verdicts,
    reasons: [...reasons]
      .map(([code, group]) => ({ code, ...group }))
      .toSorted((a, b) => weightOf(a.code) - weightOf(b.code)),
    missing: [...missing.values()].toSorted((a, b) => b.cells.length - a.cells.length),
  };
}

function reasonOf({ cell, unknown }: GridCell): string {
  if (cell.reason !== null) return cell.reason;
  if (unknown.length > 0) return 'its measurements are not on this host: import its scoring run again';
  return cell.state === 'measured' ? 'the study names no measurement' : 'not yet reached';
}
