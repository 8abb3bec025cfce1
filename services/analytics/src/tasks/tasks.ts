import type { act } from './act.ts';
import type { answer } from './answer.ts';
import type { compareRows } from './compare-rows.ts';
import type { computeTable } from './compute-table.ts';
import type { drawFigure } from './draw-figure.ts';
import type { listComparedRows } from './list-compared-rows.ts';
import type { measureRun } from './measure-run.ts';
import type { readPublished } from './read-published.ts';
import type { summariseChanges } from './summarise-changes.ts';
import type { writeReport } from '../report/write-report.ts';

export type Tasks = {
  act: typeof act;
  answer: typeof answer;
  measureRun: typeof measureRun;
  compareRows: typeof compareRows;
  computeTable: typeof computeTable;
  drawFigure: typeof drawFigure;
  listComparedRows: typeof listComparedRows;
  readPublished: typeof readPublished;
  summariseChanges: typeof summariseChanges;
  writeReport: typeof writeReport;
};
export type TaskName = keyof Tasks;

/**
 * Work that may take long enough to hold up other requests; each runs in a thread of its own. Loaded when first asked
 * for, so that measuring does not wait for what draws.
 */
export const loadTask: { [N in TaskName]: () => Promise<Tasks[N]> } = {
  act: async () => (await import('./act.ts')).act,
  answer: async () => (await import('./answer.ts')).answer,
  measureRun: async () => (await import('./measure-run.ts')).measureRun,
  compareRows: async () => (await import('./compare-rows.ts')).compareRows,
  computeTable: async () => (await import('./compute-table.ts')).computeTable,
  drawFigure: async () => (await import('./draw-figure.ts')).drawFigure,
  listComparedRows: async () => (await import('./list-compared-rows.ts')).listComparedRows,
  readPublished: async () => (await import('./read-published.ts')).readPublished,
  summariseChanges: async () => (await import('./summarise-changes.ts')).summariseChanges,
  writeReport: async () => (await import('../report/write-report.ts')).writeReport,
};
