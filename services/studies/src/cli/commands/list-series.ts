import { unwrap } from '@amuro/clients';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { textTable } from '../text-table.ts';

/** `amuro series list`: the series on hubs that are known by name. */
export async function listSeries(
  { peers, terminal }: CommandContext,
  { json }: { json?: boolean | undefined },
): Promise<ExitCode> {
  const client = peers.of('training');
  const query = { limit: 1000 };
  const { items } = await unwrap(client.GET('/v1/published-series', { params: { query } }));
  if (json) {
    terminal.out(`${JSON.stringify(items, null, 2)}\n`);
    return exitCodes.done;
  }
  const rows = items.map(({ name, knownPoints, isComplete, bytesPerPoint, repository, licence, isGated }) => [
    name,
    isComplete ? String(knownPoints) : `${knownPoints}+`,
    `${(bytesPerPoint / 1e9).toFixed(1)} GB`,
    isGated ? `${licence} (gated)` : licence,
    repository,
  ]);
  terminal.out(textTable([['series', 'points', 'a point', 'licence', 'repository'], ...rows]));
  return exitCodes.done;
}
