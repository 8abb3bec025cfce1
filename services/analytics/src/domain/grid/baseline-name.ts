/** `bag of words (hypothesis)`: a rule and the one field that it sees, if it is limited to one. */
export function baselineName({ rule, field }: { rule: string; field: string | null }): string {
  const words = rule.replaceAll('-', ' ');
  return field === null ? words : `${words} (${field})`;
}
