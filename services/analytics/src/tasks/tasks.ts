import { compareRows } from './compare-rows.ts';
import { drawFigure } from './draw-figure.ts';
import { writeReport } from '../report/write-report.ts';
import { measureRun } from './measure-run.ts';

/** Work that may take long enough to hold up other requests; each runs in a thread of its own. */
export const tasks = { measureRun, compareRows, drawFigure, writeReport };

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
