import type { PublishedResult } from '../domain/published/published-result.ts';
import { toName } from './names.ts';

/**
 * Results of groups whose members are in other files of the same import, each with one such member: of the same series, point,
 * tuning and shots. Files write 0 shots for a group whose members have some, so 0 carries no information.
 */
export function groupsBesideMembers(results: readonly PublishedResult[]): Map<PublishedResult, string> {
  const measured = new Map<string, Map<string, Set<number>>>();
  for (const result of results) {
    const sets = measured.get(placeOf(result)) ?? new Map<string, Set<number>>();
    const { dataset, shots } = result.evaluation;
    sets.set(dataset, (sets.get(dataset) ?? new Set()).add(shots));
    measured.set(placeOf(result), sets);
  }
  const found = new Map<PublishedResult, string>();
  for (const result of results) {
    const { members, evaluation } = result;
    if (members === undefined) continue;
    const hasShots = (shots: Set<number> | undefined) =>
      shots !== undefined && (evaluation.shots === 0 || shots.has(evaluation.shots));
    const sets = measured.get(placeOf(result))!;
    const member =
      members === 'by-name'
        ? [...sets].find(([name, shots]) => name.startsWith(`${evaluation.dataset}_`) && hasShots(shots))?.[0]
        : members.find((name) => hasShots(sets.get(toName(name))));
    if (member !== undefined) found.set(result, member);
  }
  return found;
}

function placeOf({ series, point, tuning }: PublishedResult): string {
  return JSON.stringify([series, point.revision, point.stage, tuning?.dataset ?? null]);
}
