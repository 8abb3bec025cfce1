import { Ledger } from '@amuro/contracts';
import { PeerUnavailableError } from '@amuro/clients';
import { z } from '@amuro/http';
import type { ScoringRunSource } from '../domain/import-request.ts';
import type { RunCircumstances } from '../domain/verdicts/replicate.ts';
import type { Deps } from '../deps.ts';

/** The part of a scoring run's resource that says how its result was made. */
const RunResource = z.object({
  ledger: Ledger.nullable().default(null),
  versions: z.record(z.string(), z.string()).nullable().default(null),
  budget: z.record(z.string(), z.number()).nullable().default(null),
});

/** Ledger and circumstances of a run; unknown if the peer does not report them. */
export async function readRunRecord(
  { peers }: Deps,
  { peer, scoringRunId }: ScoringRunSource,
): Promise<{ ledger: Ledger | null; circumstances: RunCircumstances }> {
  const client = peers.named(peer, 'scoring');
  const response = await fetch(`${client.url}/v1/scoring-runs/${scoringRunId}`, {
    headers: client.headers,
    signal: AbortSignal.timeout(60_000),
  }).catch((error: unknown) => {
    throw new PeerUnavailableError('scoring', client.url, error);
  });
  const { ledger, versions, budget } = RunResource.catch({
    ledger: null,
    versions: null,
    budget: null,
  }).parse(await response.json().catch(() => null));
  const { deviceModel, threads } = ledger ?? { deviceModel: null, threads: null };
  return { ledger, circumstances: { deviceModel, threads, versions, budget } };
}
