/** What an action has just stored. */
export function stored<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`${id}: expected it stored, found none`);
  return found;
}
