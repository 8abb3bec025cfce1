import {
  createRoute,
  eventsAnswer,
  EventsQuery,
  problemAnswers,
  sendEvents,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { requireStudy } from '../actions/require-study.ts';
import { studyIdParams } from './study-id.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/studies/{id}/events',
  operationId: 'streamStudyEvents',
  summary: 'Progress by stage, measured cells and failures, as they come',
  description:
    'Server-sent events with ids, resumed by `Last-Event-ID`. A `progress` event holds `stages`; a `metric` event is a measured cell.',
  request: { params: studyIdParams, query: EventsQuery },
  responses: { 200: eventsAnswer, ...problemAnswers(400, 404) },
});

export function addStreamEvents(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const { id } = requireStudy(deps, c.req.valid('param').id);
    return sendEvents(c, deps.runner.watch(id));
  });
}
