import { createRoute, jsonAnswer, jsonBody, openAiErrors, z, type OpenAPIHono } from '@amuro/http';
import { tokenise } from '../actions/tokenise.ts';
import type { Deps } from '../deps.ts';
import { optionalModel } from './optional-model.ts';

const Body = z
  .strictObject({ model: optionalModel, tokens: z.array(z.int().nonnegative()).describe('Token ids.') })
  .meta({ id: 'DetokenizeRequest', description: 'Tokens to read.' });
const Text = z
  .strictObject({ prompt: z.string().describe('The text, with special tokens spelt out.') })
  .meta({ id: 'DetokenizedText', description: 'The text of tokens.' });

const route = createRoute({
  method: 'post',
  path: '/detokenize',
  operationId: 'detokenizeTokens',
  summary: 'Detokenize token ids',
  description: "The text of token ids in a model's tokenizer.",
  tags: ['openai'],
  request: { body: jsonBody(Body, { model: 'micro@step-2000', tokens: [39, 5, 12] }) },
  responses: {
    200: jsonAnswer(Text, 'The text', { prompt: 'Hello world' }),
    ...openAiErrors({
      400: 'bad-request',
      404: 'not-found',
      409: 'unfinished-input',
      502: 'peer-unavailable',
      503: 'no-worker',
    }),
  },
});

export function addDetokenizeTokens(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { model, tokens } = c.req.valid('json');
    const { texts } = await tokenise(deps, model, { tokens: [tokens] });
    return c.json({ prompt: texts[0] ?? '' }, 200);
  });
}
