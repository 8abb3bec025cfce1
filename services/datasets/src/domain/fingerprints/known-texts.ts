import type { FingerprintMap } from './fingerprint-map.ts';
import type { Fingerprints } from './fingerprint.ts';

/** The place of a text by the fingerprint of its comparison key, such as `line 12 of mnli (train, set_…)`. */
export interface TextLocations {
  get(texts: Fingerprints, index: number): string | undefined;
}

/** Places of the texts in several files of rows; for a text in several files, the first. */
export class KnownTexts implements TextLocations {
  private readonly files: { lines: FingerprintMap; describe: (line: number) => string }[] = [];

  /** Records the texts of one more file, by their lines. */
  addFile(lines: FingerprintMap, describe: (line: number) => string): void {
    this.files.push({ lines, describe });
  }

  get(texts: Fingerprints, index: number): string | undefined {
    for (const { lines, describe } of this.files) {
      const line = lines.get(texts, index);
      if (line !== undefined) return describe(line);
    }
    return undefined;
  }
}
