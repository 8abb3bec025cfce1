import { createRoute, jsonAnswer, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { changeStudy } from '../actions/change-study.ts';
import type { Deps } from '../deps.ts';
import { StudyShape } from '../domain/study-shapes.ts';
import { inThread } from '../threads/in-thread.ts';
import { studyExample } from './examples.ts';
import { sendJson } from './send-json.ts';
import { studyIdParams } from './study-id.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/studies/{id}/cancel',
  operationId: 'cancelStudy',
  summary: 'Cancel a study',
  description: 'Stops the study and its runs. Measured cells are kept.',
  request: { params: studyIdParams },
  responses: {
    202: jsonAnswer(StudyShape, 'It stops, or has stopped', studyExample),
    ...problemAnswers(400, 404, 409),
  },
});

export function addCancelStudy(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    changeStudy(deps, id, 'cancel');
    return sendJson(c, await inThread(deps, 'renderStudy', id), 202, { location: `/v1/studies/${id}` });
  });
}
