import { join } from 'node:path';
import { TokenizerId } from '@amuro/contracts';
import { createRoute, notFound, problemAnswers, binaryAnswer, sendFile, z } from '@amuro/http';
import { findTokenizerFiles } from '../actions/lost-results.ts';
import type { AddRoute } from './route-kit.ts';

const contentType = 'application/octet-stream';

const route = createRoute({
  method: 'get',
  path: '/v1/tokenizers/{id}/files/{path}',
  operationId: 'getTokenizerFile',
  summary: 'Get a file of a tokenizer',
  description: 'The whole file, or one byte range. Its ETag is its sha256.',
  tags: ['tokenizers'],
  request: {
    params: z.strictObject({
      id: TokenizerId,
      path: z.enum(['tokenizer.json', 'tokenizer_config.json']).describe('Name of the file.'),
    }),
  },
  responses: {
    200: binaryAnswer(contentType, 'The file', 'the bytes'),
    206: binaryAnswer(contentType, 'The range that was asked for', 'the bytes'),
    ...problemAnswers(400, 404, 409, 410, 416),
  },
});

export const addGetTokenizerFile: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id, path } = c.req.valid('param');
    const found = deps.tokenizers.get(id);
    if (found === undefined) throw notFound('tokenizer', id);
    const { directory, files } = await findTokenizerFiles(deps, found);
    const entry = files.find((file) => file.path === path);
    if (entry === undefined) throw notFound('file of this tokenizer', path, 'It has a tokenizer.json.');
    return sendFile(c, join(directory, path), { ...entry, contentType });
  });
};
