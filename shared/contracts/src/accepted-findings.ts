import { z } from 'zod';
import type { Finding, PreparedSetManifest } from './prepared-set.ts';

export const AcceptFindings = z
  .array(z.string().min(1).max(100))
  .max(100)
  .default([])
  .describe('Codes of findings of severity `error` to accept; a set with any other is refused.');

export const AcceptedFindings = z
  .array(z.string())
  .describe(
    'Codes of the errors of the set that the request accepted; absent from results of earlier versions.',
  );

type Judged = Pick<PreparedSetManifest, 'findings'>;

/** Errors of a set that a request does not accept: it must be refused if there are any. */
export function refusedFindings({ findings }: Judged, accepted: readonly string[]): Finding[] {
  return findings.filter(({ severity, code }) => severity === 'error' && !accepted.includes(code));
}

/** What a request that accepts these codes has accepted of the sets: each code once, in order of the alphabet. */
export function acceptedFindings(sets: readonly Judged[], accepted: readonly string[]): string[] {
  const errors = sets.flatMap(({ findings }) => refusedFindings({ findings }, []));
  return [...new Set(errors.map(({ code }) => code))].filter((code) => accepted.includes(code)).toSorted();
}
