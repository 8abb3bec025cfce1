import type { LmEvalFile } from './lm-eval-file.ts';

/**
 * Groups whose members (or members of members) are measured in the same file, each with one such member: a mean over them is not
 * another evaluation set.
 */
export function groupsInFile(
  { document, results }: LmEvalFile,
  measured: ReadonlySet<string>,
): Map<string, string> {
  const membersOf = listedMembers(document);
  const declared = objectOf(document['groups']);
  const found = new Map<string, string>();
  for (const task of measured) {
    const member =
      memberIn(task, membersOf, measured) ??
      (task in declared && membersOf(task).length === 0 ? followerIn(task, results, measured) : undefined);
    if (member !== undefined) found.set(task, member);
  }
  return found;
}

/**
 * Every member that a file lists for a group, at any depth; `by-name` if it declares a group without listing members; null for a
 * set.
 */
export function membersOfGroup({ document }: LmEvalFile, group: string): string[] | 'by-name' | null {
  const membersOf = listedMembers(document);
  const found = new Set(membersOf(group));
  for (const member of found) for (const below of membersOf(member)) found.add(below);
  found.delete(group);
  if (found.size > 0) return [...found];
  return group in objectOf(document['groups']) ? 'by-name' : null;
}

function listedMembers(document: Record<string, unknown>): (group: string) => string[] {
  const listed = objectOf(document['group_subtasks']);
  return (group) => {
    const members = listed[group];
    return Array.isArray(members) ? members.map(String) : [];
  };
}

/** A measured member at any depth. A list that contains its own group ends the search there. */
function memberIn(
  group: string,
  membersOf: (group: string) => string[],
  measured: ReadonlySet<string>,
  seen: ReadonlySet<string> = new Set(),
): string | undefined {
  const above = new Set([...seen, group]);
  for (const member of membersOf(group).filter((name) => !above.has(name))) {
    const found = measured.has(member) ? member : memberIn(member, membersOf, measured, above);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Files that do not list members show them by name (`mmlu_stem`), or indented after their group. */
function followerIn(
  group: string,
  results: Record<string, unknown>,
  measured: ReadonlySet<string>,
): string | undefined {
  const named = [...measured].find((task) => task.startsWith(`${group}_`));
  if (named !== undefined) return named;
  const tasks = Object.keys(results);
  const next = tasks[tasks.indexOf(group) + 1];
  const alias = next === undefined ? '' : String(objectOf(results[next])['alias'] ?? '');
  return next !== undefined && measured.has(next) && /^\s*-\s/.test(alias) ? next : undefined;
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
