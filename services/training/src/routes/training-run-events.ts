import { TrainingRunId } from '@amuro/contracts';
import { addEvents, notFound } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const about = {
  path: '/v1/training-runs/{id}',
  id: TrainingRunId,
  name: 'TrainingRun',
  noun: 'a training run',
};

export const addTrainingRunEvents: AddRoute = (app, deps) => {
  addEvents(app, about, (id) => {
    if (deps.runs.get(id) === undefined) throw notFound('training run', id);
    return eventsOf(deps, id);
  });
};
