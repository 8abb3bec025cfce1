import { CheckpointId } from '@amuro/contracts';
import { addEvents, notFound } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const about = {
  path: '/v1/checkpoints/{id}',
  id: CheckpointId,
  name: 'Checkpoint',
  noun: 'a checkpoint',
};

export const addCheckpointEvents: AddRoute = (app, deps) => {
  addEvents(app, about, (id) => {
    if (deps.checkpoints.get(id) === undefined) throw notFound('checkpoint', id);
    return eventsOf(deps, id);
  });
};
