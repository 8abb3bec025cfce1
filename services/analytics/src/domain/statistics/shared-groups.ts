/** The groups of rows, or null where no two rows share one: then each row stands by itself. */
export function sharedGroups<T extends readonly (string | null)[]>(groupIds: T): T | null {
  const named = groupIds.filter((groupId) => groupId !== null);
  return new Set(named).size < named.length ? groupIds : null;
}
