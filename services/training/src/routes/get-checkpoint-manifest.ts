import { BlobStore } from '@amuro/artifacts';
import { CheckpointId, CheckpointManifest } from '@amuro/contracts';
import { createRoute, jsonAnswer, notFound, problemAnswers, z } from '@amuro/http';
import { findCheckpointFiles } from '../actions/lost-results.ts';
import { checkpointManifestExample } from './checkpoint-resource.ts';
import type { AddRoute } from './route-kit.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/checkpoints/{id}/manifest',
  operationId: 'getCheckpointManifest',
  summary: 'Get the manifest of a finished checkpoint',
  description: 'Source, configuration, tokenizer, and the files with their digests. It never changes.',
  tags: ['checkpoints'],
  request: { params: z.object({ id: CheckpointId }) },
  responses: {
    200: jsonAnswer(CheckpointManifest, 'The manifest', checkpointManifestExample),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export const addGetCheckpointManifest: AddRoute = (app, deps) => {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const found = deps.checkpoints.get(id);
    if (found === undefined) throw notFound('checkpoint', id);
    const { manifest, fileAt } = await findCheckpointFiles(deps, found);
    // Who asks for the manifest fetches the files next: a service with the same shared directory finds them there.
    const blobs = new BlobStore(deps.settings.dataDir, deps.settings.sharedDir);
    for (const entry of manifest.files) await blobs.offer(await fileAt(entry.path), entry);
    return c.json(manifest, 200);
  });
};
