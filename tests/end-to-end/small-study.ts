import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StudyFileInput } from '@amuro/contracts';

/** A whole study in a few seconds of computing: a tiny model pre-trained, tuned and scored. */
export const smallStudy: StudyFileInput = {
  name: 'small',
  title: 'A study in seconds',
  series: [
    {
      name: 'fresh',
      source: {
        kind: 'pretrain',
        tokenizer: { kind: 'train', dataset: 'micro-corpus', size: 1000, vocabularySize: 400 },
        config: {
          model_type: 'olmo',
          hidden_size: 32,
          intermediate_size: 64,
          num_hidden_layers: 2,
          num_attention_heads: 2,
          max_position_embeddings: 256,
          tie_word_embeddings: true,
        },
        recipe: {
          dataset: 'micro-corpus',
          size: 1000,
          steps: 60,
          sequenceLength: 64,
          learningRate: 0.003,
          checkpointSteps: [20],
        },
      },
    },
  ],
  tunings: [
    {
      name: 'inference',
      recipes: [{ dataset: 'micro-inference', size: 200, epochs: 2, learningRate: 0.001 }],
    },
  ],
  evaluations: [
    { dataset: 'micro-inference', size: 60 },
    { dataset: 'micro-summary', size: 30, maxNewTokens: 12 },
  ],
};

/** Cells of the small study: 2 points × 2 tunings × 2 evaluations and 3 surface rules. */
export const smallStudyCells = 11;

export const oneMore: StudyFileInput['evaluations'][number] = { dataset: 'micro-inference-ood', size: 40 };
/** 2 points × 2 tunings and 3 surface rules. */
export const oneMoreCells = 7;

/** Writes a study file; JSON is YAML too. */
export function writeStudy(directory: string, study: StudyFileInput): string {
  const path = join(directory, `${study.name}-${study.evaluations.length}.yaml`);
  writeFileSync(path, JSON.stringify(study));
  return path;
}
