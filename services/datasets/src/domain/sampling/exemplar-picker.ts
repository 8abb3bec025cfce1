import type { PreparedSetSettings } from '@amuro/contracts';
import { FingerprintMap } from '../fingerprints/fingerprint-map.ts';
import { fingerprintOf } from '../fingerprints/fingerprint.ts';
import type { TextLocations } from '../fingerprints/known-texts.ts';
import { createBalancedSampler, createFirstItems, createSampler, type Sampler } from './sampler.ts';

export interface Excluded {
  line: number;
  rowId: string;
  /** What the row repeats, such as `evaluated rows (line 12)`. */
  sameAs: string;
}

/** A pool that is mostly a training set would fill the manifest. */
const mostNamed = 200;

/** Rows of a pool that cannot be exemplars: all are counted, the first ones listed. */
export class ExcludedRows {
  count = 0;
  readonly named: Excluded[] = [];

  add(row: Excluded): void {
    this.count += 1;
    if (this.named.length < mostNamed) this.named.push(row);
  }
}

export interface Candidate {
  rowId: string;
  line: number;
  /** Prompt, completion and separator. */
  text: string;
  /** See comparisonKey; null is compared with nothing. */
  comparison: string | null;
  /** Its label, by which exemplars may be balanced. */
  group: string;
}

export interface Picked {
  exemplars: Candidate[];
  excluded: ExcludedRows;
  /** The number of rows of the pool that could have been exemplars. */
  available: number;
}

/**
 * Picks exemplars from a pool: those with the `shots` smallest sha256(seed, rowId), or the first, among rows whose text is
 * neither `taken` nor that of an earlier row of the pool. Fewer shots with the same seed are a prefix of more.
 */
export function createExemplarPicker(settings: ShotSettings, taken: TextLocations) {
  const sampler = samplerFor(settings);
  const excluded = new ExcludedRows();
  const inPool = new FingerprintMap();
  let available = 0;
  return {
    offer(candidate: Candidate): void {
      const { comparison, line, rowId } = candidate;
      const text = comparison === null ? null : fingerprintOf(comparison);
      const sameAs = text === null ? undefined : (taken.get(text, 0) ?? repeated(inPool.get(text)));
      if (sameAs !== undefined) {
        excluded.add({ line, rowId, sameAs });
        return;
      }
      if (text !== null) inPool.set(text, 0, line);
      available += 1;
      sampler.offer(candidate);
    },
    picked(): Picked {
      return { exemplars: sampler.ranked(), excluded, available };
    },
  };
}

type ShotSettings = Pick<PreparedSetSettings, 'shots' | 'shotSeed' | 'shotOrder' | 'balanced'>;

function samplerFor({ shots, shotSeed, shotOrder, balanced }: ShotSettings): Sampler<Candidate> {
  if (shotOrder === 'fixed') return createFirstItems(shots);
  return balanced === true ? createBalancedSampler(shots, shotSeed) : createSampler(shots, shotSeed);
}

function repeated(line: number | undefined): string | undefined {
  return line === undefined ? undefined : `the pool's own line ${line}`;
}
