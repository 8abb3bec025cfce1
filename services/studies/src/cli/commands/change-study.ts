import { unwrap } from '@amuro/clients';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findStudy } from '../find-study.ts';

/** `amuro study cancel` and `amuro study resume`. */
export async function changeStudy(
  { peers, terminal }: CommandContext,
  idOrName: string,
  verb: 'cancel' | 'resume',
): Promise<ExitCode> {
  const { id } = await findStudy(peers.of('studies'), idOrName);
  const path = `/v1/studies/{id}/${verb}` as const;
  const study = await unwrap(peers.of('studies').POST(path, { params: { path: { id } } }));
  terminal.out(`${id} ${study.status}\n`);
  return exitCodes.done;
}
