import { sha256 } from '@amuro/artifacts';
import { describe, expect, it } from 'vitest';
import { FingerprintMap } from '../../src/domain/fingerprint-map.ts';

describe('a map of fingerprints', () => {
  it('has for 100,000 digests what a Map has, and nothing for others', () => {
    const map = new FingerprintMap();
    const count = 100_000;
    for (let n = 0; n < count; n += 1) map.set(sha256(String(n)), n);
    for (let n = 0; n < count; n += 1000) map.set(sha256(String(n)), n + 1);
    let wrong = 0;
    for (let n = 0; n < count; n += 1) {
      if (map.get(sha256(String(n))) !== (n % 1000 === 0 ? n + 1 : n)) wrong += 1;
      if (map.has(sha256(`other ${n}`))) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it('tells digests apart that begin with zeros', () => {
    const map = new FingerprintMap();
    map.set('0'.repeat(64), 7);
    expect(map.get('0'.repeat(64))).toBe(7);
    expect(map.get(`${'0'.repeat(9)}1${'0'.repeat(54)}`)).toBeUndefined();
  });

  it('takes at most 24 bytes a digest', () => {
    const map = new FingerprintMap();
    for (let n = 0; n < 50_000; n += 1) map.set(sha256(String(n)), n);
    const shards = (map as unknown as { shards: { words: Uint32Array }[] }).shards;
    const bytes = shards.reduce((sum, { words }) => sum + words.byteLength, 0);
    expect(bytes / 50_000).toBeLessThan(24);
  });
});
