import { createRoute, jsonAnswer, openAiErrors, z, type OpenAPIHono } from '@amuro/http';
import { tokenise } from '../actions/tokenise.ts';
import type { Deps } from '../deps.ts';

const Info = z
  .strictObject({
    eos_token: z.string().describe('The end of text.'),
    bos_token: z.string().nullable().describe('The token before a text; null for none.'),
    pad_token: z.string().nullable().describe('The token for padding; null for none.'),
    chat_template: z.string().nullable().describe('Template of a chat; null for none.'),
    max_model_len: z.int().positive().describe('Longest input of the model, in tokens.'),
  })
  .meta({ id: 'TokenizerInfo', description: "A tokenizer's own tokens." });

const route = createRoute({
  method: 'get',
  path: '/tokenizer_info',
  operationId: 'getTokenizerInfo',
  summary: 'Get the special tokens and the chat template of a tokenizer',
  description: 'For clients that build prompts themselves, such as lm-evaluation-harness.',
  tags: ['openai'],
  request: {
    query: z.strictObject({
      model: z
        .string()
        .min(1)
        .optional()
        .describe('The model; omitted: the tokenizer that all models in use have, or all checkpoints.'),
    }),
  },
  responses: {
    200: jsonAnswer(Info, 'The tokenizer', {
      eos_token: '<|endoftext|>',
      bos_token: null,
      pad_token: null,
      chat_template: null,
      max_model_len: 512,
    }),
    ...openAiErrors({
      400: 'bad-request',
      404: 'not-found',
      409: 'unfinished-input',
      502: 'peer-unavailable',
      503: 'no-worker',
    }),
  },
});

export function addGetTokenizerInfo(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { names, manifest } = await tokenise(deps, c.req.valid('query').model ?? null, {});
    const { eosToken, bosToken, padToken, chatTemplate } = names;
    return c.json(
      {
        eos_token: eosToken,
        bos_token: bosToken,
        pad_token: padToken,
        chat_template: chatTemplate,
        max_model_len: manifest.contextLength,
      },
      200,
    );
  });
}
