import type { PublishedResult } from './published-result.ts';

/** `xsum.4-shot`, `xsum.instruct.4-shot`, `sciq.options.0-shot`: what tells evaluations of published results apart. */
export function evaluationName({ dataset, format, method, shots }: PublishedResult['evaluation']): string {
  const parts = [dataset, format === 'default' ? null : format, method, `${shots}-shot`];
  return parts.filter((part) => part !== null).join('.');
}
