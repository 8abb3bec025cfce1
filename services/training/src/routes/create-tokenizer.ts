import { createRoute, jsonAnswer, jsonBody, problemAnswers, z } from '@amuro/http';
import { createTokenizer } from '../actions/create-tokenizer.ts';
import { TokenizerSource } from '../domain/tokenizer-source.ts';
import { idExamples } from './examples.ts';
import type { AddRoute } from './route-kit.ts';
import { tokenizerExample, TokenizerResource, tokenizerResource } from './tokenizer-resource.ts';
import { stored } from './stored.ts';

const Body = z
  .strictObject({ source: TokenizerSource.describe('Where the tokenizer comes from.') })
  .meta({ id: 'TokenizerRequest', description: 'A tokenizer to take or to train.' });
const example: z.input<typeof Body> = {
  source: {
    kind: 'train',
    preparedSet: { id: idExamples.preparedSet, peer: 'datasets' },
    vocabularySize: 1000,
  },
};

const route = createRoute({
  method: 'post',
  path: '/v1/tokenizers',
  operationId: 'createTokenizer',
  summary: 'Take a tokenizer from a file, or train one on a prepared set',
  description: 'The same source finds the same tokenizer. One that failed is made again.',
  tags: ['tokenizers'],
  request: { body: jsonBody(Body, example) },
  responses: {
    200: jsonAnswer(TokenizerResource, 'It exists already', tokenizerExample),
    201: jsonAnswer(TokenizerResource, 'Taken from the file', tokenizerExample),
    202: jsonAnswer(TokenizerResource, 'Being trained', {
      ...tokenizerExample,
      status: 'queued',
      vocabularySize: null,
    }),
    ...problemAnswers(400, 403, 409, 422, 502),
  },
});

export const addCreateTokenizer: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { source } = c.req.valid('json');
    const { id, created } = await createTokenizer(deps, source);
    const resource = tokenizerResource(stored(deps.tokenizers.get(id), id), deps.jobs);
    c.header('Location', resource.links.self);
    return c.json(resource, created ? (source.kind === 'train' ? 202 : 201) : 200);
  });
};
