import { refuse } from './refusal.ts';
import type { SourceFile } from './source-file.ts';
import { toName } from './to-name.ts';

/**
 * Step of the checkpoint that a file measures: as the request says, else from its name (`…_step1000.json`), else from the
 * revision. Where two of them disagree, nothing is assumed.
 */
export function stepOf(file: SourceFile, revision: string | null): { step: number; revision: string } {
  const found = [file.step, stepIn(file.name), stepIn(revision ?? '')].filter((step) => step !== null);
  const [step] = found;
  if (step === undefined) {
    const expected = 'a step in the file name (…_step1000.json) or the revision, or a step in the request';
    return refuse(file.name, 'the file name', expected, revision === null ? 'none' : `revision ${revision}`);
  }
  if (found.some((other) => other !== step)) {
    refuse(file.name, 'the file name', `one step: ${step}`, found.join(' and '));
  }
  return { step, revision: stepIn(revision ?? '') === null ? `step${step}` : toName(revision!) };
}

function stepIn(text: string): number | null {
  const digits = /step[_-]?(\d+)/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
