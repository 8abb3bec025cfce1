import { unwrap } from '@amuro/clients';
import type { PlanShape } from '../../domain/study-shapes.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readStudyFile } from '../read-study-file.ts';

/** `amuro study plan`: what a study file would measure and run; nothing begins. */
export async function planStudy(
  context: CommandContext,
  fileOrName: string,
  { json }: { json?: boolean | undefined },
): Promise<ExitCode> {
  const body = readStudyFile(fileOrName, context.workingDirectory);
  const plan = await unwrap(context.peers.of('studies').POST('/v1/plans', { body }));
  context.terminal.out(json ? `${JSON.stringify(plan, null, 2)}\n` : planText(plan));
  return exitCodes.done;
}

function planText(plan: PlanShape): string {
  const { series, tunings, evaluations } = plan.factors;
  const points = series.map(({ name, points: own }) => `${own.length} of ${name}`).join(', ');
  const measured = plan.cells.filter((cell) => cell.measured).length;
  const steps = plan.stages.map(({ stage, steps: count }) => `${stage} ${count}`).join(', ');
  const lines = [
    `${plan.title} (${plan.name}, ${plan.studyId})`,
    `  points       ${points}`,
    `  tunings      ${tunings.map((tuning) => tuning.name).join(', ')}`,
    `  evaluations  ${evaluations.map((evaluation) => evaluation.name).join(', ')}`,
    `  cells        ${plan.cells.length}, of which ${measured} are measured already`,
    `  to run       ${steps || 'nothing'}`,
  ];
  if (plan.extends) lines.push(`  extends      ${plan.extends}`);
  return `${lines.join('\n')}\n`;
}
