import type { WorkerEvent } from '@amuro/contracts';
import { z } from 'zod';

/** What the worker says of the answer to a prompt. */
export type CompletionOutput = Pick<
  Extract<WorkerEvent, { event: 'output' }>,
  'index' | 'text' | 'logprobs' | 'finish' | 'promptTokens' | 'completionTokens' | 'error'
>;

const Logprobs = z
  .strictObject({
    tokens: z.array(z.string()).describe('The tokens as text; `bytes:\\x..` for one that is no text alone.'),
    token_logprobs: z
      .array(z.number().nullable())
      .describe('Log-probability of each token, in nats; null for the first of a prompt.'),
    top_logprobs: z
      .array(
        z
          .record(z.string(), z.number().describe('Log-probability, in nats.'))
          .nullable()
          .describe('By token.'),
      )
      .describe('The likeliest tokens in the place of each, and the token itself.'),
    text_offset: z
      .array(z.int().nonnegative())
      .describe('Where each token begins in the text, in characters.'),
  })
  .describe('Log-probabilities of the tokens, those of the prompt with `echo`.');

const Choice = z
  .strictObject({
    index: z.int().nonnegative().describe('Place of the prompt in the request.'),
    text: z.string().describe('The text, after the prompt with `echo`.'),
    finish_reason: z
      .enum(['stop', 'length'])
      .nullable()
      .describe('`stop`: a stop or the end of text; `length`: the limit; null in events before the last.'),
    logprobs: Logprobs.nullable(),
  })
  .describe('The answer to one prompt.');

const Usage = z
  .strictObject({
    prompt_tokens: z.int().nonnegative().describe('Tokens of the prompts.'),
    completion_tokens: z.int().nonnegative().describe('Tokens generated, those that end a text included.'),
    total_tokens: z.int().nonnegative().describe('Both.'),
  })
  .describe('How many tokens the request took.');

export const Completion = z
  .strictObject({
    id: z.string().describe('Id of the answer.'),
    object: z.literal('text_completion'),
    created: z.int().nonnegative().describe('When it was asked for, in seconds since 1970.'),
    model: z.string().describe('The model as the request names it.'),
    choices: z.array(Choice).describe('One for each prompt, in the order of the request.'),
    usage: Usage.nullable().describe(
      'Token counts; in a stream null but in the last event that was asked for.',
    ),
  })
  .meta({ id: 'Completion', description: 'Answers to prompts.' });
export type Completion = z.output<typeof Completion>;

export function choiceOf({ index, text, finish, logprobs }: CompletionOutput): Completion['choices'][number] {
  return {
    index,
    text,
    finish_reason: finish,
    logprobs: logprobs && {
      tokens: logprobs.tokens,
      token_logprobs: logprobs.tokenLogprobs,
      top_logprobs: logprobs.topLogprobs,
      text_offset: logprobs.textOffsets,
    },
  };
}

/** Of the last outputs of the prompts. */
export function usageOf(outputs: readonly CompletionOutput[]): NonNullable<Completion['usage']> {
  const prompt = outputs.reduce((sum, { promptTokens }) => sum + promptTokens, 0);
  const completion = outputs.reduce((sum, { completionTokens }) => sum + completionTokens, 0);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}
