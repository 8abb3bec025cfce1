import { FingerprintMap } from '../../src/domain/fingerprints/fingerprint-map.ts';
import { fingerprintOf } from '../../src/domain/fingerprints/fingerprint.ts';
import { KnownTexts } from '../../src/domain/fingerprints/known-texts.ts';

/** Places of texts by their comparison keys, each as it will be shown. */
export function knownTexts(places: [comparison: string, place: string][] = []): KnownTexts {
  const known = new KnownTexts();
  const lines = new FingerprintMap();
  places.forEach(([comparison], index) => lines.set(fingerprintOf(comparison), 0, index));
  known.addFile(lines, (index) => places[index]![1]);
  return known;
}
