import { canonicalJson, sha256 } from '@amuro/identity';
import type { JsonValue } from '@amuro/contracts';

/**
 * One id a sample, the same for the same document wherever it was scored, so that logs of two models can be paired: from
 * the log's own hash of the document, or the document; identical documents are told apart by their order.
 */
export function sampleRowIds(samples: readonly Record<string, unknown>[]): string[] {
  const seen = new Map<string, number>();
  return samples.map(({ doc_hash: hash, doc, doc_id: id }) => {
    const content = (hash ?? doc ?? id ?? null) as JsonValue;
    const key = canonicalJson(content);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return sha256(canonicalJson({ sample: content, ordinal }));
  });
}
