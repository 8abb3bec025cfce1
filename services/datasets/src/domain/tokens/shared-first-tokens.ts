import type { Finding, LabelTokens } from '@amuro/contracts';

/** Labels that begin with the same token, which `token-prob` therefore cannot distinguish by their first token. */
export function sharedFirstTokens(labels: readonly LabelTokens[]): Finding | null {
  const groups = new Map<number | null, LabelTokens[]>();
  for (const label of labels) {
    const id = label.firstToken?.id ?? null;
    groups.set(id, [...(groups.get(id) ?? []), label]);
  }
  const shared = [...groups.values()].filter((group) => group.length > 1);
  if (shared.length === 0) return null;
  const count = shared.reduce((sum, group) => sum + group.length, 0);
  return {
    code: 'shared-first-token',
    severity: 'warning',
    count,
    message: `labels that do not differ in their first token: ${count}`,
    remedy:
      'Method "token-prob" compares their whole text instead (flag `whole-label`); choose other texts for the labels if the first token should distinguish them',
    examples: shared.slice(0, 5).map((group) => ({
      line: null,
      detail: `${group.map(({ text }) => `"${text}"`).join(', ')} begin with ${describe(group[0]!)}`,
    })),
  };
}

function describe({ firstToken }: LabelTokens): string {
  return firstToken === null ? 'no token' : `the token ${firstToken.id}, "${firstToken.text}"`;
}
