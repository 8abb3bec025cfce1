import type { Point } from '@amuro/contracts';
import { toName } from './names.ts';
import { refuse } from './refusal.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Step of the checkpoint that a file measures: as the request says, else from its name (`…_step1000.json`) or its folder's,
 * else from the revision, else from the model's path. Where two of them disagree, nothing is assumed.
 */
export function stepOf(
  file: SourceFile,
  revision: string | null,
  model = '',
): { step: number; revision: string } {
  const found = [file.step, ...stepsIn(file.name), ...stepsIn(revision ?? ''), ...stepsIn(model)];
  const [step] = found.filter((each) => each !== null);
  if (step === undefined) {
    const expected = 'a step in the file name (…_step1000.json) or the revision, or a step in the request';
    return refuse(file.name, 'the file name', expected, revision === null ? 'none' : `revision ${revision}`);
  }
  if (found.some((other) => other !== null && other !== step)) {
    refuse(file.name, 'the file name', `one step: ${step}`, found.join(' and '));
  }
  return { step, revision: stepsIn(revision ?? '').length === 0 ? `step${step}` : toName(revision!) };
}

/** `step1000`, `global_step1000`, `checkpoint-1000`, and `step-50K`, as TinyLlama writes it. */
const steps = /(?:step|checkpoint|ckpt)[_-]?(\d+)(k?)(?![a-z\d])/gi;

function stepsIn(text: string): number[] {
  return [...text.matchAll(steps)].map(([, digits, thousand]) => Number(digits) * (thousand ? 1000 : 1));
}

/** A model's name without the folders of its checkpoints: `/models/pythia-1b/step1000` is of the series `pythia-1b`. */
export function withoutStep(model: string): string {
  const parts = model.split('/').filter(Boolean);
  while (parts.length > 1 && /^(?:[\w-]*[_-])?(?:step|checkpoint|ckpt)[_-]?\d+/i.test(parts.at(-1)!))
    parts.pop();
  return parts.join('/');
}

/** Tokens of one optimizer step of model families whose checkpoints are named by step alone. */
const tokensPerStep: [RegExp, number][] = [
  [/olmo-?1b/i, 2048 * 2048],
  [/pythia/i, 1024 * 2048],
];

/** A point of a published series; tokens from the revision (`step1000-tokens4B`), else from the family's batch. */
export function publishedPoint(series: string, revision: string, step: number): Point {
  const named = /-tokens(\d+)B$/.exec(revision);
  const family = tokensPerStep.find(([pattern]) => pattern.test(series));
  const tokensSeen = named !== null ? Number(named[1]) * 1e9 : family === undefined ? null : step * family[1];
  return { revision, step, tokensSeen, stage: 'pretrain' };
}
