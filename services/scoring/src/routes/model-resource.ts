import { z } from '@amuro/http';
import type { KnownCheckpoint } from '../actions/known-checkpoints.ts';

export const Model = z
  .strictObject({
    id: z.string().describe('Name of the model, for `model` of a request.'),
    object: z.literal('model'),
    created: z
      .int()
      .nonnegative()
      .describe('When the checkpoint was registered or made, in seconds since 1970.'),
    owned_by: z.string().describe('The training peer that has it.'),
  })
  .meta({ id: 'Model', description: 'A checkpoint that can complete prompts.' });

/** The series point that it is, or its id. */
export function modelResource(checkpoint: KnownCheckpoint): z.output<typeof Model> {
  const { id, points, lineage, createdAt, peer } = checkpoint;
  const [point] = points;
  const isPoint = point !== undefined && lineage.length === 0;
  return {
    id: isPoint ? `${point.seriesName}@${point.revision}` : id,
    object: 'model',
    created: Math.floor(Date.parse(createdAt) / 1000),
    owned_by: peer,
  };
}

export const modelExample: z.output<typeof Model> = {
  id: 'micro@step-2000',
  object: 'model',
  created: 1769860800,
  owned_by: 'training',
};
