import type { ExportKind } from '../export-kind.ts';
import { cellsCsv } from './cells-csv.ts';
import { cellsJsonLines } from './cells-jsonl.ts';
import { cellsParquet } from './cells-parquet.ts';
import { genbenchCard } from './genbench-card.ts';
import { latexTable } from './latex-table.ts';
import { lmEvalJson } from './lm-eval-json.ts';

/** All kinds of exports. A new kind is a file here and a line below. */
export const exportKinds: readonly ExportKind[] = [
  cellsCsv,
  cellsJsonLines,
  cellsParquet,
  lmEvalJson,
  latexTable,
  genbenchCard,
];
