import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ResultsFile {
  name: string;
  content: string;
}

const sizes = ['70m', '160m', '410m', '1b', '1.4b', '2.8b', '6.9b'];
const folder = fileURLToPath(
  new URL('../../../shared/data/results/pythia/pythia-410m-deduped', import.meta.url),
);

/** 294 files of lm-evaluation-harness with 45,948 results: those of one model of Pythia, or generated ones, under seven names. */
export function pythiaResults(): ResultsFile[] {
  const files = existsSync(folder) ? releasedFiles() : generatedFiles();
  return sizes.flatMap((size) =>
    files.map(({ name, content }) => ({
      name: name.replace('410m', size),
      content: content
        .replace('pythia-v1.1-410m', `pythia-v1.1-${size}`)
        .replace('pythia-410m', `pythia-${size}`),
    })),
  );
}

function releasedFiles(): ResultsFile[] {
  return ['zero-shot', 'five-shot'].flatMap((shots) =>
    readdirSync(join(folder, shots)).map((name) => ({
      name,
      content: readFileSync(join(folder, shots, name), 'utf8'),
    })),
  );
}

const zeroShotSteps = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1000, 3000];
const fiveShotSteps = Array.from({ length: 14 }, (_, index) => 13_000 + 10_000 * index);

/** 27 files at zero shots and 15 at five, each of 79 tasks with two metrics or so. */
function generatedFiles(): ResultsFile[] {
  const fileOf = (step: number, shots: number): ResultsFile => ({
    name: `410m-deduped${shots === 0 ? '' : `-${shots}shot`}_step${step}.json`,
    content: JSON.stringify({
      results: Object.fromEntries(
        Array.from({ length: 79 }, (_, task) => [`task_${task}`, resultOf(step, task)]),
      ),
      config: {
        model: 'hf-causal',
        model_args: `pretrained=EleutherAI/pythia-v1.1-410m-deduped,revision=step${step}`,
        num_fewshot: shots,
      },
    }),
  });
  return [
    ...[...zeroShotSteps, ...fiveShotSteps].map((step) => fileOf(step, 0)),
    ...[3000, ...fiveShotSteps].map((step) => fileOf(step, 5)),
  ];
}

function resultOf(step: number, task: number): Record<string, number> {
  const value = 0.25 + (0.5 * Math.log1p(step) * ((task % 7) + 1)) / (7 * Math.log1p(143_000));
  return { acc: value, acc_stderr: 0.013, acc_norm: value, acc_norm_stderr: 0.013 };
}
