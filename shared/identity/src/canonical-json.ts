import { createRequire } from 'node:module';

// The package is CommonJS whose types declare an ES default: only `require` agrees with both.
const require = createRequire(import.meta.url);
const serialize = require('canonicalize') as (input: unknown) => string | undefined;

/** RFC 8785 JSON: one text for one value, whatever the order of its members. Throws on what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('canonicalJson: expected a JSON value, got undefined');
  return text;
}
