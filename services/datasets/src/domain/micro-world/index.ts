import { drawCorpusText } from './corpus.ts';
import { inDomain, outOfDomain } from './domain.ts';
import type { DrawRow } from './drawn-row.ts';
import { drawInference, inferenceLabels } from './inference.ts';
import { drawParaphrase, paraphraseLabels } from './paraphrase.ts';
import { drawQuestion } from './question.ts';
import { drawSummary } from './summary.ts';

const turn = <T>(labels: readonly T[], at: number): T => labels[at % labels.length]!;

/** The sets of the micro-world; a new set is a file in this folder and a line here. */
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
