import { unwrap } from '@amuro/clients';
import type { JobEvent } from '@amuro/contracts';
import { isOver } from '@amuro/jobs';
import { z } from 'zod';
import { StageShape, type StudyShape } from '../../domain/study-shapes.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { followStudy } from '../follow-study.ts';
import { listCells } from '../list-cells.ts';
import { progressDisplay, type ProgressDisplay } from '../progress-display.ts';
import { durationText } from '../progress-lines.ts';
import { readStudyFile } from '../read-study-file.ts';
import { resultsTable } from '../results-table.ts';
import { writeReport } from '../write-report.ts';

export interface RunOptions {
  /** Directory to write the report to when the study is over. */
  report?: string | undefined;
  json?: boolean | undefined;
  /** Begin the study and return. */
  detach?: boolean | undefined;
}

/** `amuro study run`: begins a study, shows its progress, prints its results. */
export async function runStudy(
  context: CommandContext,
  fileOrName: string,
  options: RunOptions,
): Promise<ExitCode> {
  const { terminal, peers } = context;
  const body = readStudyFile(fileOrName, context.workingDirectory);
  const answer = await peers.of('studies').POST('/v1/studies', { body });
  const begun = await unwrap(answer);
  if (options.detach) {
    terminal.out(options.json ? `${JSON.stringify(begun, null, 2)}\n` : `${begun.id}\n`);
    return exitCodes.done;
  }
  // A small study may be over before it is answered: 202 says that it began.
  const fresh = answer.response.status === 202 || !isOver(begun.status);
  const study = fresh ? await follow(context, begun, options) : begun;
  return conclude(context, study, { ...options, fresh });
}

async function follow(context: CommandContext, begun: StudyShape, { json }: RunOptions): Promise<StudyShape> {
  const { terminal, peers, signal } = context;
  const display = json ? silent : progressDisplay(terminal);
  display.note(`${begun.title} (${begun.name}, ${begun.id}): ${begun.cells.total} cells`);
  if (begun.extends)
    display.note(`It extends ${begun.extends}: what that one measured is not measured again.`);
  const study = await followStudy(
    peers.of('studies'),
    begun.id,
    (event) => showEvent(display, event),
    signal,
  );
  display.show(study.stages);
  display.end();
  return study;
}

function showEvent(display: ProgressDisplay, { type, data }: JobEvent): void {
  const stages = z.array(StageShape).safeParse(data.stages);
  if (type === 'progress' && stages.success) display.show(stages.data);
  if (type === 'log' && typeof data.message === 'string') display.note(data.message);
}

async function conclude(
  context: CommandContext,
  study: StudyShape,
  { report, json, fresh }: RunOptions & { fresh: boolean },
): Promise<ExitCode> {
  const { terminal, peers } = context;
  const cells = await listCells(peers.of('studies'), study.id);
  const files = report ? await writeReport(context, study, report) : null;
  if (json) terminal.out(`${JSON.stringify({ study, cells, ...(files && { files }) }, null, 2)}\n`);
  else {
    terminal.out(`\n${resultsTable(study.factors, cells)}\n`);
    terminal.out(`${summaryOf(study, fresh)}\n`);
    const places = [study.links.report, ...(files ?? [])];
    terminal.out(`${['Report:', ...places.map((place) => `  ${place}`)].join('\n')}\n`);
  }
  return study.status === 'succeeded' ? exitCodes.done : exitCodes.missingCells;
}

function summaryOf(study: StudyShape, fresh: boolean): string {
  const { measured, total } = study.cells;
  const cells = `${measured} of ${total} cells measured`;
  if (study.status === 'succeeded' && !fresh) return `${cells}, all of them before.`;
  if (study.status !== 'succeeded')
    return `${cells}; the study ${study.status}. ${study.error?.detail ?? ''}`;
  const seconds = (Date.parse(study.finishedAt!) - Date.parse(study.startedAt!)) / 1000;
  const device = study.cost.reduce((sum, stage) => sum + stage.deviceSeconds, 0);
  return `${cells} in ${durationText(seconds)} (${durationText(device)} of device time).`;
}

const silent: ProgressDisplay = { show: () => {}, note: () => {}, end: () => {} };
