import { base32nopad } from '@scure/base';
import type { IdPrefix } from '@amuro/contracts';

const idBits = 130;
const bitsPerCharacter = 5;

/** Resource id: type prefix + RFC 4648 base32, lower case, of the first 130 bits of a key (64 hexadecimal digits). */
export function idOf(prefix: IdPrefix, key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key))
    throw new TypeError(`idOf: expected a sha256 in hexadecimal, got "${key}"`);
  const text = base32nopad.encode(Uint8Array.from(Buffer.from(key, 'hex'))).toLowerCase();
  return `${prefix}_${text.slice(0, idBits / bitsPerCharacter)}`;
}
