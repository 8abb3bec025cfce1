import { type DrawRow, type MicroWorldRow, shareOf, type Share } from './drawn-row.ts';
import { microWorldSets, type MicroWorldSet } from './index.ts';
import { createRandom } from './random.ts';

export interface MicroWorldRequest {
  set: string;
  split: string;
  rows: number;
  seed: number;
}

/**
 * Rows of one split of a micro-world set, all different; row n does not depend on the number of requested rows. Throws a
 * RangeError for an unknown set or split.
 */
export function* generateMicroWorld({ set, split, rows, seed }: MicroWorldRequest): Generator<MicroWorldRow> {
  const draw = drawOf(set);
  const share = shareOfSplit(set, split);
  const seen = new Set<string>();
  for (let attempt = 0; seen.size < rows; attempt += 1) {
    const random = createRandom(`${set}/${split}/${seed}/${attempt}`);
    const { passage, row } = draw(random, seen.size);
    const identity = passage ?? JSON.stringify(row);
    if ((passage !== null && shareOf(passage) !== share) || seen.has(identity)) continue;
    seen.add(identity);
    yield row;
  }
}

function drawOf(set: string): DrawRow {
  if (Object.hasOwn(microWorldSets, set)) return microWorldSets[set as MicroWorldSet];
  const known = Object.keys(microWorldSets).join(', ');
  throw new RangeError(`The micro-world has no set "${set}"; it has ${known}.`);
}

function shareOfSplit(set: string, split: string): Share {
  const splits: readonly Share[] =
    set === 'corpus' ? ['train'] : set.endsWith('-ood') ? ['test', 'fewshot'] : ['train', 'test', 'fewshot'];
  const share = splits.find((one) => one === split);
  if (share === undefined) {
    throw new RangeError(
      `The micro-world set "${set}" has no split "${split}"; it has ${splits.join(', ')}.`,
    );
  }
  return set === 'corpus' ? 'corpus' : share;
}
