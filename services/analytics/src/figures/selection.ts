/** The named entries of a list of factors, in the list's order; all of them if none is named. */
export function selectNamed<T extends { name: string }>(all: readonly T[], names: readonly string[]): T[] {
  return names.length === 0 ? [...all] : all.filter(({ name }) => names.includes(name));
}
