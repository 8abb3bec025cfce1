import { randomUUID } from 'node:crypto';
import {
  createRoute,
  jsonAnswer,
  jsonBody,
  openAiErrors,
  streamData,
  streamed,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import { complete } from '../actions/complete.ts';
import { completionEvents } from '../completions/completion-events.ts';
import type { Deps } from '../deps.ts';
import { choiceOf, Completion, usageOf, type CompletionOutput } from '../domain/completion-answer.ts';
import { CompletionRequest } from '../domain/completion-request.ts';

const requestExample: z.input<typeof CompletionRequest> = {
  model: 'micro@step-2000',
  prompt: 'The capital of France is',
  max_tokens: 1,
  temperature: 0,
  logprobs: 1,
};
const completionExample: Completion = {
  id: 'cmpl-5f70bf18a086007016e948b04aed3b82',
  object: 'text_completion',
  created: 1769860800,
  model: 'micro@step-2000',
  choices: [
    {
      index: 0,
      text: ' Paris',
      finish_reason: 'length',
      logprobs: {
        tokens: [' Paris'],
        token_logprobs: [-0.25],
        top_logprobs: [{ ' Paris': -0.25 }],
        text_offset: [0],
      },
    },
  ],
  usage: { prompt_tokens: 5, completion_tokens: 1, total_tokens: 6 },
};

const route = createRoute({
  method: 'post',
  path: '/v1/completions',
  operationId: 'createCompletion',
  summary: 'Complete or score prompts',
  description:
    "As OpenAI's completions: prompts as text or token ids, `echo` with `logprobs` for log-likelihoods, several prompts a request, and a stream of server-sent events if `stream` is set.",
  tags: ['openai'],
  request: { body: jsonBody(CompletionRequest, requestExample) },
  responses: {
    200: {
      ...jsonAnswer(Completion, 'The answers, in a stream as they grow', completionExample),
      content: {
        'application/json': { schema: Completion, example: completionExample },
        'text/event-stream': {
          schema: z.string(),
          example: `data: ${JSON.stringify({ ...completionExample, usage: null })}\n\ndata: [DONE]\n\n`,
        },
      },
    },
    ...openAiErrors({
      400: 'bad-request',
      404: 'not-found',
      409: 'unfinished-input',
      413: 'body-too-large',
      422: 'damaged-weights',
      429: 'queue-full',
      502: 'peer-unavailable',
      503: 'no-worker',
      507: 'out-of-memory',
    }),
  },
});

export function addCreateCompletion(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const request = c.req.valid('json');
    const { signal } = c.req.raw;
    const frame = {
      id: `cmpl-${randomUUID().replaceAll('-', '')}`,
      object: 'text_completion' as const,
      created: Math.floor(deps.now().getTime() / 1000),
      model: request.model,
    };
    const run = (onOutput: (output: CompletionOutput) => void) =>
      complete(deps, request, { signal, onOutput });
    if (request.stream) {
      const withUsage = request.stream_options?.include_usage ?? false;
      return streamed(streamData(c, await completionEvents(frame, run, withUsage)));
    }
    const outputs: CompletionOutput[] = [];
    await run((output) => {
      outputs[output.index] = output;
    });
    return c.json({ ...frame, choices: outputs.map(choiceOf), usage: usageOf(outputs) }, 200);
  });
}
