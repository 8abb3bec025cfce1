/** The number of each row's group, from 0 in order of first sight; rows without a group are one each. */
export function groupPlaces(groupIds: readonly (string | null)[]): number[] {
  const known = new Map<string, number>();
  let groups = 0;
  return groupIds.map((groupId) => {
    const place = (groupId === null ? undefined : known.get(groupId)) ?? groups;
    if (place === groups) groups += 1;
    if (groupId !== null) known.set(groupId, place);
    return place;
  });
}
