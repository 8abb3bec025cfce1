import { SeriesRegistrationId } from '@amuro/contracts';
import { addEvents, notFound } from '@amuro/http';
import { eventsOf } from './events-of.ts';
import type { AddRoute } from './route-kit.ts';

const about = {
  path: '/v1/series-registrations/{id}',
  id: SeriesRegistrationId,
  name: 'SeriesRegistration',
  noun: 'a series that is read from a hub',
  tags: ['series'],
};

export const addSeriesRegistrationEvents: AddRoute = (app, deps) => {
  addEvents(app, about, (id) => {
    if (deps.registrations.get(id) === undefined) throw notFound('series registration', id);
    return eventsOf(deps, id);
  });
};
