/** One pair of a tuning's dataset and an evaluation set, by the names of the paper's released tables. */
export interface GroupPair {
  tuning: string;
  dataset: string;
}
export interface Group {
  name: string;
  pairs: readonly GroupPair[];
}

const pairs = (tuning: string, ...datasets: string[]): GroupPair[] =>
  datasets.map((dataset) => ({ tuning, dataset }));

const choices = pairs('tulu', 'arc_challenge', 'arc_easy', 'hellaswag', 'openbookqa', 'sciq');
const supervised = [
  ...pairs('mnli', 'mnli_matched', 'mnli_mismatched'),
  ...pairs('paws', 'paws'),
  ...pairs('xsum', 'xsum', 'xlsum'),
  ...pairs('socialiqa', 'socialiqa'),
];

/** The groups of Table 6 as the paper lists them: SciQ appears twice, and BoolQ of instruction tuning among the supervised pairs. */
export const paperGroups: readonly Group[] = [
  { name: 'learned in pre-training', pairs: [...choices, ...pairs('tulu', 'sciq')] },
  { name: 'learned in fine-tuning', pairs: [...pairs('tulu', 'boolq'), ...supervised] },
];

/** The same sets, each once, with sets that were tuned and scored by other methods in a group of their own. */
export const correctedGroups: readonly Group[] = [
  { name: 'learned in pre-training', pairs: choices },
  { name: 'learned in fine-tuning', pairs: supervised },
  { name: 'learned in instruction tuning', pairs: pairs('tulu', 'boolq') },
];

/** The sets whose ratios of change the paper averages: each training set's own first test set. */
export const paperCrossTaskSets: readonly string[] = ['mnli_matched', 'paws', 'xsum', 'socialiqa'];
