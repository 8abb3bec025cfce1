import { sha256 } from '@amuro/identity';
import { describe, expect, test } from 'vitest';
import { FingerprintMap } from '../../src/domain/fingerprints/fingerprint-map.ts';
import { FingerprintSet } from '../../src/domain/fingerprints/fingerprint-map.ts';
import {
  createFingerprints,
  fingerprintOf,
  hasFingerprint,
  setFingerprint,
} from '../../src/domain/fingerprints/fingerprint.ts';

const of = (text: unknown) => fingerprintOf(sha256(String(text)));

describe('a map of fingerprints', () => {
  test('A map of fingerprints agrees with a Map for 100,000 digests, and has nothing for others', () => {
    const map = new FingerprintMap();
    const count = 100_000;
    for (let n = 0; n < count; n += 1) map.set(of(n), 0, n);
    for (let n = 0; n < count; n += 1000) map.set(of(n), 0, n + 1);
    let wrong = 0;
    for (let n = 0; n < count; n += 1) {
      if (map.get(of(n)) !== (n % 1000 === 0 ? n + 1 : n)) wrong += 1;
      if (map.get(of(`other ${n}`)) !== undefined) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  test('A map of fingerprints distinguishes digests that begin with zeros', () => {
    const map = new FingerprintMap();
    map.set(fingerprintOf('0'.repeat(64)), 0, 7);
    expect(map.get(fingerprintOf('0'.repeat(64)))).toBe(7);
    expect(map.get(fingerprintOf(`${'0'.repeat(9)}1${'0'.repeat(54)}`))).toBeUndefined();
  });

  test('A map of fingerprints keeps the first value when asked to', () => {
    const map = new FingerprintMap();
    expect(map.getOrSet(of('a'), 0, 1)).toBeUndefined();
    expect(map.getOrSet(of('a'), 0, 2)).toBe(1);
    expect(map.get(of('a'))).toBe(1);
  });

  test('A map of fingerprints takes at most 18 bytes a digest at any size, and a set at most 12', () => {
    const map = new FingerprintMap();
    const set = new FingerprintSet();
    for (let n = 1; n <= 200_000; n += 1) {
      map.set(of(n), 0, n);
      set.add(of(n), 0);
      if (n < 50_000 || n % 10_000 > 0) continue;
      expect(map.bytes / n).toBeLessThan(18);
      expect(set.bytes / n).toBeLessThan(12);
    }
  });
});

describe('a set of fingerprints', () => {
  test('A set of fingerprints contains each digest once', () => {
    const set = new FingerprintSet();
    expect(set.add(of('a'), 0)).toBe(true);
    expect(set.add(of('b'), 0)).toBe(true);
    expect(set.add(of('a'), 0)).toBe(false);
  });
});

describe('fingerprints', () => {
  test('Fingerprints are found by the index of their digest, and some indices have none', () => {
    const some = createFingerprints(3);
    setFingerprint(some, 0, sha256('a'));
    setFingerprint(some, 2, sha256('b'));
    setFingerprint(some, 2, null);
    expect([0, 1, 2].map((index) => hasFingerprint(some, index))).toEqual([true, false, false]);
    expect(some.subarray(0, 3)).toEqual(of('a'));
  });
});
