import { extname } from 'node:path';
import { CheckpointId } from '@amuro/contracts';
import { createRoute, notFound, notReady, problemAnswers, binaryAnswer, sendFile, z } from '@amuro/http';
import { whileBrought } from '../actions/hub/bring-checkpoint.ts';
import { findCheckpointFiles } from '../actions/lost-results.ts';
import { awaitsConversion } from '../domain/needs-conversion.ts';
import type { AddRoute } from './route-kit.ts';

const binary = 'application/octet-stream';
const contentTypes: Record<string, string> = {
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

const route = createRoute({
  method: 'get',
  path: '/v1/checkpoints/{id}/files/{path}',
  operationId: 'getCheckpointFile',
  summary: 'Get a file of a checkpoint',
  description:
    'The whole file, or one byte range. Its ETag is its sha256. Weights of a point on a hub are fetched first.',
  tags: ['checkpoints'],
  request: {
    params: z.object({
      id: CheckpointId,
      path: z
        .string()
        .min(1)
        .meta({ example: 'config.json', description: 'Path of the file in the checkpoint.' }),
    }),
  },
  responses: {
    200: binaryAnswer(binary, 'The file', 'the bytes'),
    206: binaryAnswer(binary, 'The range that was asked for', 'the bytes'),
    ...problemAnswers(400, 404, 409, 410, 416),
  },
});

export const addGetCheckpointFile: AddRoute = (app, deps) => {
  // Documented as one parameter, served for paths of several parts: shards may lie in sub-directories.
  app.openAPIRegistry.registerPath(route);
  app.get('/v1/checkpoints/:id/files/:path{.+}', async (c) => {
    const { id, path } = c.req.param();
    const found = deps.checkpoints.get(id);
    if (found === undefined) throw notFound('checkpoint', id);
    const { fileAt, manifest, onDamage } = await findCheckpointFiles(deps, found);
    const entry = manifest.files.find((file) => file.path === path);
    if (entry === undefined) throw notFound('file of this checkpoint', path, 'The manifest lists the files.');
    if (awaitsConversion(manifest))
      throw notReady(
        `Checkpoint ${id} is not converted yet.`,
        `POST /v1/checkpoints/${id}/convert, and wait until it has succeeded.`,
      );
    const contentType = contentTypes[extname(path)] ?? binary;
    const send = async () => sendFile(c, await fileAt(path), { ...entry, contentType, onDamage });
    return found.isConverted ? send() : whileBrought(deps, found, [entry], c.req.raw.signal, send);
  });
};
