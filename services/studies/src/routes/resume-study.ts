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
  path: '/v1/studies/{id}/resume',
  operationId: 'resumeStudy',
  summary: 'Resume a study',
  description: 'Continues a study that failed or was cancelled. Measured cells are not measured again.',
  request: { params: studyIdParams },
  responses: { 202: jsonAnswer(StudyShape, 'It goes on', studyExample), ...problemAnswers(400, 404, 409) },
});

export function addResumeStudy(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    changeStudy(deps, id, 'resume');
    return sendJson(c, await inThread(deps, 'renderStudy', id), 202, { location: `/v1/studies/${id}` });
  });
}
