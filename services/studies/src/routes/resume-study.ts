import { createRoute, jsonAnswer, problemAnswers, type OpenAPIHono } from '@amuro/http';
import { changeStudy } from '../actions/change-study.ts';
import type { Deps } from '../deps.ts';
import { StudyShape } from '../domain/study-shapes.ts';
import { studyExample } from './examples.ts';
import { studyIdParams } from './study-id.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/studies/{id}/resume',
  operationId: 'resumeStudy',
  summary: 'Go on with a failed or cancelled study; measured cells are kept',
  request: { params: studyIdParams },
  responses: { 202: jsonAnswer(StudyShape, 'It goes on', studyExample), ...problemAnswers(400, 404, 409) },
});

export function addResumeStudy(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => {
    const resource = changeStudy(deps, c.req.valid('param').id, 'resume');
    return c.json(resource, 202, { location: resource.links.self });
  });
}
