import type { Point } from '@amuro/contracts';
import { toName } from './names.ts';
import { beforePosition, type NamedPosition, positionsIn } from './parse-position.ts';
import { refuse, type SourceFile } from './source-file.ts';

/**
 * The checkpoint that a file measures: from the request, otherwise from its name (`…_step1000.json`), its folders, the revision
 * and the model's path together. If two of them disagree, nothing is assumed.
 */
export function pointOf(file: SourceFile, series: string, revision: string | null, model = ''): Point {
  const asked: NamedPosition[] =
    file.step === null ? [] : [{ stage: null, ingredient: null, step: file.step, tokens: null, order: null }];
  const named = positionsIn(revision ?? '');
  const found = [...asked, ...positionsIn(file.name), ...named, ...positionsIn(model)];
  const place: NamedPosition = {
    stage: agreed(file, 'stage', found),
    ingredient: agreed(file, 'ingredient', found),
    step: agreed(file, 'step', found),
    tokens: agreed(file, 'tokens', found),
    order: agreed(file, 'order', found),
  };
  if (found.length === 0) {
    const expected = 'a step in the file name (…_step1000.json) or the revision, or a step in the request';
    refuse(file.name, 'the file name', expected, revision === null ? 'none' : `revision ${revision}`);
  }
  return publishedPoint(series, named.length === 0 ? positionName(place) : toName(revision!), place);
}

function agreed(file: SourceFile, part: keyof NamedPosition, found: readonly NamedPosition[]): number | null {
  const values = [...new Set(found.flatMap((place) => place[part] ?? []))];
  if (values.length < 2) return values[0] ?? null;
  return refuse(file.name, 'the file name', `one ${part}: ${values[0]}`, values.join(' and '));
}

/** `stage2-ingredient1-step1000`, `tokens240B`, `checkpoint1`: the name of a position without a revision. */
export function positionName({ stage, ingredient, step, tokens, order }: NamedPosition): string {
  const parts: [string, number | null][] = [
    ['stage', stage],
    ['ingredient', ingredient],
    ['step', step],
  ];
  const named = parts.flatMap(([name, value]) => (value === null ? [] : `${name}${value}`));
  if (step === null) named.push(tokens === null ? `checkpoint${order}` : `tokens${tokens / 1e9}B`);
  return named.join('-');
}

/**
 * A model's name without its checkpoint: `/models/pythia-1b/step1000` belongs to the series `pythia-1b`; for one repository per
 * point (`TinyLlama/TinyLlama-1.1B-intermediate-step-50K-105b`), the rest of the name is the series.
 */
export function withoutPosition(model: string): string {
  const parts = model.split('/').filter(Boolean);
  const isRepository = parts.length < 3 && !model.startsWith('/');
  while (parts.length > 0) {
    const before = beforePosition(parts.at(-1)!);
    if (before === null) break;
    if (before !== '' && (isRepository || parts.length === 1))
      return [...parts.slice(0, -1), before].join('/');
    if (parts.length === 1) break;
    parts.pop();
  }
  return parts.join('/');
}

/** Tokens per optimizer step of model families whose checkpoints are named only by step. */
const tokensPerStep: [RegExp, number][] = [
  [/olmo-?1b/i, 2048 * 2048],
  [/pythia/i, 1024 * 2048],
];

/** A point of a published series; its tokens as stated, otherwise from the family's batch size. */
export function publishedPoint(
  series: string,
  revision: string,
  { stage, ingredient, step, tokens, order }: NamedPosition,
): Point {
  const perStep = tokensPerStep.find(([pattern]) => pattern.test(series))?.[1];
  const counted = step === null || perStep === undefined ? null : step * perStep;
  return {
    revision,
    step,
    tokensSeen: tokens ?? counted,
    stage: stage === null ? firstStage : `stage${stage}`,
    ...(ingredient !== null && { ingredient }),
    ...(order !== null && { order }),
  };
}

/** The stage of a position that states none. */
export const firstStage = 'pretrain';

/** A position that consists of a step alone. */
export function atStep(step: number): NamedPosition {
  return { stage: null, ingredient: null, step, tokens: null, order: null };
}
