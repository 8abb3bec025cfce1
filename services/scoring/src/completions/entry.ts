import type { CompletionPrompt } from '@amuro/contracts';
import type { CompletionOutput } from '../domain/completion-answer.ts';

/** A prompt, who waits for it, and where its outputs go. */
export interface Asked {
  prompt: CompletionPrompt;
  signal: AbortSignal;
  onOutput: (output: CompletionOutput) => void;
}

/** A prompt on its way: `settle` ends the wait for it, with what went wrong if anything did. */
export interface Entry extends Asked {
  settle: (error?: unknown) => void;
}

/** Computes prompts together. Settles every entry; throws nothing. */
export type RunBatch = (entries: readonly Entry[]) => Promise<void>;

export interface QueueLimits {
  /** How long the first request for a model waits for others to join it, in milliseconds. */
  joinMs: number;
  /** Most prompts that are computed together. */
  mostTogether: number;
  /** Most prompts that wait or are computed; more are refused with 429. */
  mostWaiting: number;
}
