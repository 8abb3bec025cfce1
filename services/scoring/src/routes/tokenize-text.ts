import { createRoute, jsonAnswer, jsonBody, openAiErrors, z, type OpenAPIHono } from '@amuro/http';
import { tokenise } from '../actions/tokenise.ts';
import type { Deps } from '../deps.ts';
import { optionalModel } from './optional-model.ts';

const Body = z
  .strictObject({
    model: optionalModel,
    prompt: z.string().describe('The text.'),
    add_special_tokens: z
      .boolean()
      .default(true)
      .describe('Whether to add what the tokenizer adds to a text, such as a BOS token.'),
  })
  .meta({ id: 'TokenizeRequest', description: 'A text to tokenise.' });
const Tokens = z
  .strictObject({
    tokens: z.array(z.int().nonnegative()).describe('Token ids.'),
    count: z.int().nonnegative().describe('How many.'),
    max_model_len: z.int().positive().describe('Longest input of the model, in tokens.'),
  })
  .meta({ id: 'Tokens', description: 'The tokens of a text.' });

const route = createRoute({
  method: 'post',
  path: '/tokenize',
  operationId: 'tokenizeText',
  summary: 'Tokenize a text',
  description:
    "Token ids of the text in a model's tokenizer, their number, and the longest input of the model.",
  tags: ['openai'],
  request: { body: jsonBody(Body, { model: 'micro@step-2000', prompt: 'Hello world' }) },
  responses: {
    200: jsonAnswer(Tokens, 'The tokens', { tokens: [39, 5, 12], count: 3, max_model_len: 512 }),
    ...openAiErrors({
      400: 'bad-request',
      404: 'not-found',
      409: 'unfinished-input',
      502: 'peer-unavailable',
      503: 'no-worker',
    }),
  },
});

export function addTokenizeText(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { model, prompt, add_special_tokens: addSpecialTokens } = c.req.valid('json');
    const found = await tokenise(deps, model, { texts: [{ text: prompt, addSpecialTokens }] });
    const tokens = found.tokens[0] ?? [];
    return c.json({ tokens, count: tokens.length, max_model_len: found.manifest.contextLength }, 200);
  });
}
