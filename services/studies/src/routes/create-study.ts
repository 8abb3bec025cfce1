import { StudyFile } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  jsonBody,
  openapiUnparsed,
  problemAnswers,
  type OpenAPIHono,
} from '@amuro/http';
import { createStudy } from '../actions/create-study.ts';
import type { Deps } from '../deps.ts';
import { StudyShape } from '../domain/study-shapes.ts';
import { inThread } from '../threads/in-thread.ts';
import { studyFileExample, studyExample } from './examples.ts';
import { sendJson } from './send-json.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/studies',
  operationId: 'createStudy',
  summary: 'Run a study',
  description:
    'Plans the file and runs what is missing. The same study is found again: one that is active or has succeeded is returned, one that failed is tried again.',
  request: { body: jsonBody(StudyFile, studyFileExample) },
  responses: {
    200: jsonAnswer(StudyShape, 'It is here already', studyExample),
    202: {
      ...jsonAnswer(StudyShape, 'It begins, or is tried anew', studyExample),
      headers: { Location: { description: 'The study', schema: { type: 'string' as const } } },
    },
    ...problemAnswers(400, 403, 422, 502),
  },
});

export function addCreateStudy(app: OpenAPIHono, deps: Deps): void {
  openapiUnparsed(app, route, async (c, body) => {
    const { id, begun } = await createStudy(deps, body);
    const study = await inThread(deps, 'renderStudy', id);
    return begun ? sendJson(c, study, 202, { location: `/v1/studies/${id}` }) : sendJson(c, study);
  });
}
