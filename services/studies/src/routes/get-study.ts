import { createRoute, jsonAnswer, problemAnswers, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { StudyShape } from '../domain/study-shapes.ts';
import { inThread } from '../threads/in-thread.ts';
import { studyExample } from './examples.ts';
import { sendJson } from './send-json.ts';
import { studyIdParams } from './study-id.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/studies/{id}',
  operationId: 'getStudy',
  summary: 'Get a study',
  description: 'How far each stage is, how many cells are measured, and what it cost so far.',
  request: { params: studyIdParams },
  responses: { 200: jsonAnswer(StudyShape, 'The study', studyExample), ...problemAnswers(400, 404) },
});

export function addGetStudy(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => sendJson(c, await inThread(deps, 'renderStudy', c.req.valid('param').id)));
}
