import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findStudy } from '../find-study.ts';
import { writeReport } from '../write-report.ts';

/** `amuro study report`: writes the report and its figures to a directory. */
export async function reportStudy(
  context: CommandContext,
  idOrName: string,
  { out, json }: { out: string; json?: boolean | undefined },
): Promise<ExitCode> {
  const study = await findStudy(context.peers.of('studies'), idOrName);
  const files = await writeReport(context, study, out);
  context.terminal.out(
    json ? `${JSON.stringify({ study: study.id, files }, null, 2)}\n` : `${files.join('\n')}\n`,
  );
  return exitCodes.done;
}
