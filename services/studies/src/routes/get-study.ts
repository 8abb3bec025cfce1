import { createRoute, jsonAnswer, problemAnswers, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { describeStudy } from '../actions/describe-study.ts';
import { requireStudy } from '../actions/require-study.ts';
import { StudyShape } from '../domain/study-shapes.ts';
import { studyExample } from './examples.ts';
import { studyIdParams } from './study-id.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/studies/{id}',
  operationId: 'getStudy',
  summary: 'How far a study is, by stage, and what it cost so far',
  request: { params: studyIdParams },
  responses: { 200: jsonAnswer(StudyShape, 'The study', studyExample), ...problemAnswers(400, 404) },
});

export function addGetStudy(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, (c) => c.json(describeStudy(deps, requireStudy(deps, c.req.valid('param').id)), 200));
}
