/** How often a classifier predicts the label of texts that it was not fitted on. */
export interface Guessed {
  rows: number;
  right: number;
}

/** Words that first appear after this many others are left out, which bounds the memory for any vocabulary. */
const mostWords = 2 ** 17;
const folds = 5;

/**
 * Five-fold cross-validation of multinomial naive Bayes on the words of each text (add-one smoothing). Equal texts are in one
 * fold, so that none is predicted from its own duplicate; the fold depends only on text and seed.
 */
export function guessLabels(rows: readonly { text: string; label: string }[], seed: number): Guessed {
  const labels = [...new Set(rows.map(({ label }) => label))].toSorted();
  const vocabulary = new Map<string, number>();
  const read = rows.map(({ text, label }) => ({
    words: wordsOf(text, vocabulary),
    label: labels.indexOf(label),
    fold: hash(text, seed) % folds,
  }));
  const counts = Array.from({ length: folds }, () => new Counts(labels.length, vocabulary.size));
  for (const { words, label, fold } of read) counts[fold]!.add(words, label);
  const all = new Counts(labels.length, vocabulary.size);
  for (const one of counts) all.merge(one, 1);
  let right = 0;
  for (const [fold, own] of counts.entries()) {
    all.merge(own, -1);
    const judge = all.judge();
    for (const row of read) if (row.fold === fold && judge(row.words) === row.label) right += 1;
    all.merge(own, 1);
  }
  return { rows: rows.length, right };
}

/** Words and rows of each label. */
class Counts {
  readonly words: Uint32Array[];
  readonly rows: Uint32Array;

  constructor(labels: number, vocabulary: number) {
    this.words = Array.from({ length: labels }, () => new Uint32Array(vocabulary));
    this.rows = new Uint32Array(labels);
  }

  add(words: Uint32Array, label: number): void {
    this.rows[label]! += 1;
    for (const word of words) this.words[label]![word]! += 1;
  }

  merge(other: Counts, sign: 1 | -1): void {
    for (const [label, words] of this.words.entries()) {
      this.rows[label]! += sign * other.rows[label]!;
      const more = other.words[label]!;
      for (let word = 0; word < words.length; word += 1) words[word]! += sign * more[word]!;
    }
  }

  /** The most likely label of words, the first in order on a tie. */
  judge(): (words: Uint32Array) => number {
    const known = this.words[0]!.map((_, word) => Number(this.words.some((counts) => counts[word]! > 0)));
    const vocabulary = known.reduce((sum, one) => sum + one, 0);
    const totals = this.words.map((words) => words.reduce((sum, count) => sum + count, 0) + vocabulary);
    const rows = this.rows.reduce((sum, count) => sum + count, 0);
    const priors = [...this.rows].map((count) => Math.log((count + 1) / (rows + this.rows.length)));
    return (words) => {
      const scores = priors.map((prior, label) => {
        let score = prior;
        for (const word of words) {
          if (known[word] === 1) score += Math.log((this.words[label]![word]! + 1) / totals[label]!);
        }
        return score;
      });
      return scores.indexOf(Math.max(...scores));
    };
  }
}

function wordsOf(text: string, vocabulary: Map<string, number>): Uint32Array {
  const found = new Set<number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const index = vocabulary.get(word) ?? vocabulary.size;
    if (index === mostWords) continue;
    vocabulary.set(word, index);
    found.add(index);
  }
  return Uint32Array.from(found);
}

function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
