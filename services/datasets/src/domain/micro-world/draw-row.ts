import { drawCorpusText } from './corpus.ts';
import { inDomain, outOfDomain } from './domain.ts';
import { drawInference, inferenceLabels } from './inference.ts';
import { drawParaphrase, paraphraseLabels } from './paraphrase.ts';
import type { Random } from './random.ts';
import { drawQuestion } from './question.ts';
import { drawSummary } from './summary.ts';

/** A raw row as a dataset file would hold it. */
export type MicroWorldRow = Record<string, string | string[]>;

/**
 * `passage`: the text that decides which share (test, train, corpus, …) the row belongs to; null for what
 * no task could take for a passage, such as a single fact.
 */
export type Drawn = { passage: string | null; row: MicroWorldRow };

/** Draws one row; `at` is its place in the set, which turns the labels in order so that they balance. */
export type DrawRow = (random: Random, at: number) => Drawn;

const turn = <T>(labels: readonly T[], at: number): T => labels[at % labels.length]!;

/** The sets of the micro-world; a new one is one line here and a file beside this one. */
export const microWorldSets = {
  corpus: (random) => drawCorpusText(random),
  inference: (random, at) => drawInference(random, inDomain, turn(inferenceLabels, at)),
  'inference-ood': (random, at) => drawInference(random, outOfDomain, turn(inferenceLabels, at)),
  paraphrase: (random, at) => drawParaphrase(random, inDomain, turn(paraphraseLabels, at)),
  'paraphrase-ood': (random, at) => drawParaphrase(random, outOfDomain, turn(paraphraseLabels, at)),
  summary: (random) => drawSummary(random, inDomain),
  'summary-ood': (random) => drawSummary(random, outOfDomain),
  question: (random) => drawQuestion(random, inDomain),
  'question-ood': (random) => drawQuestion(random, outOfDomain),
} satisfies Record<string, DrawRow>;

export type MicroWorldSet = keyof typeof microWorldSets;
