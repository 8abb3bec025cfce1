import { PeerProblemError, unwrap, type Client } from '@amuro/clients';
import { registerSeries } from '../../owners/training.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { textTable } from '../text-table.ts';

export interface VerifyOptions {
  /** Read the weights that are on disk too. */
  weights?: boolean | undefined;
  json?: boolean | undefined;
}

/** `amuro series verify`: what a series shows of its own soundness. A published one is registered first, with all its points. */
export async function verifySeries(
  { peers, terminal }: CommandContext,
  name: string,
  { weights = false, json }: VerifyOptions,
): Promise<ExitCode> {
  const client = peers.of('training');
  await registerUnknown(client, name);
  let found = await verify(client, name, weights);
  let left = weights ? found.weights.pending.length : 0;
  while (left > 0) {
    terminal.err(`${found.weights.read.length} points read, ${left} to go\n`);
    // Each request reads at least one point.
    found = await verify(client, name, true);
    left = found.weights.pending.length;
  }
  terminal.out(json ? `${JSON.stringify(found, null, 2)}\n` : verificationText(found));
  return exitCodes.done;
}

async function registerUnknown(client: Client<'training'>, name: string): Promise<void> {
  try {
    await unwrap(client.GET('/v1/series/{id}', { params: { path: { id: name } } }));
  } catch (error) {
    if (!(error instanceof PeerProblemError) || error.peerProblem.status !== 404) throw error;
    const points = { by: 'tokens' as const, includeDefective: true };
    await registerSeries(client, name, { kind: 'published', name, points }, 'series');
  }
}

function verify(client: Client<'training'>, id: string, weights: boolean) {
  return unwrap(client.POST('/v1/series/{id}/verify', { params: { path: { id } }, body: { weights } }));
}

function verificationText(found: Awaited<ReturnType<typeof verify>>): string {
  const { findings, expectations, unchecked, weights } = found;
  const states = expectations.flatMap(({ kind, source, ...revisions }) =>
    (['confirmed', 'absent', 'unchecked'] as const)
      .filter((state) => revisions[state].length > 0)
      .map((state) => [state, kind, `${some(revisions[state])} (${source})`]),
  );
  const rows = [
    ...findings.map(({ severity, code, message }) => [severity, code, message]),
    ...states,
    ...unchecked.map((what) => ['unchecked', '', what]),
  ];
  const { read, pending, absent } = weights;
  const counts = `Weights: ${read.length} points read, ${pending.length} on disk and not read, ${absent.length} not on disk.\n`;
  return `${rows.length > 0 ? textTable(rows) : 'Nothing was found.\n'}${counts}`;
}

function some(revisions: readonly string[]): string {
  const more = revisions.length > 5 ? ` and ${revisions.length - 5} more` : '';
  return revisions.slice(0, 5).join(', ') + more;
}
