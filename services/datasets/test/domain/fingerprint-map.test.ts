import { sha256 } from '@amuro/artifacts';
import { describe, expect, it } from 'vitest';
import { FingerprintMap } from '../../src/domain/fingerprint-map.ts';
import { FingerprintSet } from '../../src/domain/fingerprint-set.ts';

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

  it('keeps the first value where it is asked to', () => {
    const map = new FingerprintMap();
    expect(map.getOrSet(sha256('a'), 1)).toBeUndefined();
    expect(map.getOrSet(sha256('a'), 2)).toBe(1);
    expect(map.get(sha256('a'))).toBe(1);
  });

  it('takes at most 18 bytes a digest at any size, a set of them at most 12', () => {
    const map = new FingerprintMap();
    const set = new FingerprintSet();
    for (let n = 1; n <= 200_000; n += 1) {
      map.set(sha256(String(n)), n);
      set.add(sha256(String(n)));
      if (n < 50_000 || n % 10_000 > 0) continue;
      expect(map.bytes / n).toBeLessThan(18);
      expect(set.bytes / n).toBeLessThan(12);
    }
  });
});

describe('a set of fingerprints', () => {
  it('knows each digest once', () => {
    const set = new FingerprintSet();
    expect(set.add(sha256('a'))).toBe(true);
    expect(set.add(sha256('b'))).toBe(true);
    expect(set.add(sha256('a'))).toBe(false);
  });
});
