import type { StudyShape } from '../../domain/study-shapes.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findStudy, listStudies } from '../find-study.ts';
import { listCells } from '../list-cells.ts';
import { progressLines } from '../progress-lines.ts';

/** `amuro study status`: how far one study is and which cells it misses, or a line for each study. */
export async function showStatus(
  { peers, terminal }: CommandContext,
  idOrName: string | undefined,
  { json }: { json?: boolean | undefined },
): Promise<ExitCode> {
  if (idOrName === undefined) {
    const studies = await listStudies(peers.of('studies'));
    const lines = studies.map((study) => `${lineOf(study)}\n`).join('');
    terminal.out(json ? `${JSON.stringify(studies, null, 2)}\n` : lines || 'There is no study yet.\n');
    return exitCodes.done;
  }
  const study = await findStudy(peers.of('studies'), idOrName);
  terminal.out(json ? `${JSON.stringify(study, null, 2)}\n` : await statusText({ peers }, study));
  return study.status === 'failed' || study.status === 'cancelled' ? exitCodes.missingCells : exitCodes.done;
}

async function statusText({ peers }: Pick<CommandContext, 'peers'>, study: StudyShape): Promise<string> {
  const missing = (await listCells(peers.of('studies'), study.id)).filter((cell) => cell.state === 'failed');
  const reasons = new Set(missing.map((cell) => `  ${cell.reason}`));
  const lines = [lineOf(study), ...progressLines(study.stages, Infinity)];
  if (study.waitingFor) lines.push(`waits: ${study.waitingFor}`);
  if (missing.length > 0) lines.push(`${missing.length} cells are missing:`, ...reasons);
  return `${lines.join('\n')}\n`;
}

function lineOf({ id, name, status, cells, createdAt }: StudyShape): string {
  return `${id}  ${name}  ${status}  ${cells.measured}/${cells.total} cells  ${createdAt}`;
}
