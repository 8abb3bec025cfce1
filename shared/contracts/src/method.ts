import { z } from 'zod';
import { workerRegistry } from './generated/worker-registry.ts';

export const Method = z
  .enum(workerRegistry.methods.map(({ name }) => name))
  .describe('How a model is asked for its answer.');
export type Method = z.infer<typeof Method>;

/** What an answer is: a label's value, the index of a choice, text, or none: a document is only scored. */
export type AnswerKind = 'label' | 'choice' | 'text' | 'document';

/** Fields of prepared rows that a method or metric may need. */
export type RowField =
  'label' | 'choices' | 'gold' | 'references' | 'slots' | 'unconditionalPrompt' | 'document';

export interface MethodRecord {
  name: Method;
  /** For people. */
  label: string;
  answers: AnswerKind;
  /** Fields that every row must have. */
  needs: readonly RowField[];
  /** Whether answers carry the log-probability of every label or choice. */
  givesScores: boolean;
  /** Most new tokens where a request names no number; null for a method that generates nothing. */
  newTokens: number | null;
  /** Beginnings of answers kept at each token where a request names no number; null for a method that does not search. */
  beams: number | null;
  version: number;
  /** Whether datasets have it that declare no methods. */
  usual: boolean;
}

/** Every method, the usual ones first and in their order. */
export const methods: readonly MethodRecord[] = workerRegistry.methods;

/** The methods that a dataset's rows can be asked by: those that it declares, then others that need no other fields. */
export function askable(declared: readonly Method[]): Method[] {
  const fields = new Set(declared.flatMap((method) => methodRecord(method).needs));
  const others = methods.filter(({ needs }) => needs.every((field) => fields.has(field)));
  return [...new Set([...declared, ...others.map(({ name }) => name)])];
}

export function methodRecord(method: Method): MethodRecord {
  return methods.find(({ name }) => name === method)!;
}
