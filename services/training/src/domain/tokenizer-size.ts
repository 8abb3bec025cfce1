/** Entries of a `tokenizer.json`, added ones included; null if it is not one. */
export function tokenizerSize(tokenizer: unknown): number | null {
  if (!isMap(tokenizer) || !isMap(tokenizer.model)) return null;
  const { vocab } = tokenizer.model;
  const names = new Set(
    Array.isArray(vocab) ? vocab.map((entry) => String(entry?.[0])) : isMap(vocab) ? Object.keys(vocab) : [],
  );
  if (names.size === 0) return null;
  const added = Array.isArray(tokenizer.added_tokens) ? tokenizer.added_tokens : [];
  for (const token of added) if (isMap(token)) names.add(String(token.content));
  return names.size;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
