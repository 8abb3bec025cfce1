import type { Format, Method, Protocol } from '@amuro/contracts';

export interface NamedEvaluation {
  dataset: string;
  split: string;
  format: Format;
  shots: number;
  protocol: Protocol;
  method: Method;
  defaultMethod: Method;
}

/** Name of an evaluation in tables and figures: dataset and format, then only what differs from the usual. */
export function evaluationName(evaluation: NamedEvaluation): string {
  const parts = [evaluation.dataset, evaluation.format];
  if (evaluation.split !== 'test') parts.push(evaluation.split);
  if (evaluation.shots > 0) parts.push(`${evaluation.shots}-shot`);
  if (evaluation.protocol !== 'corrected') parts.push(evaluation.protocol);
  if (evaluation.method !== evaluation.defaultMethod) parts.push(evaluation.method);
  return parts.join('.');
}
