export { createRoute, z, OpenAPIHono } from '@hono/zod-openapi';
export { createServiceApp } from './create-service-app.ts';
export { emitOpenApi, openApiYaml } from './emit-openapi.ts';
export { openapiUnparsed } from './openapi-unparsed.ts';
export { openAiError, openAiErrors } from './openai-errors.ts';
export { parseBody } from './parse-body.ts';
export {
  cursorAt,
  ListQuery,
  noCursor,
  PageQuery,
  pageOf,
  pageOfList,
  paginate,
  positionOfCursor,
  type Page,
} from './pages.ts';
export { addLineFile } from './add-line-file.ts';
export { pageOfLines } from './page-of-lines.ts';
export {
  badRequest,
  checkFindings,
  conflict,
  notReady,
  forbidden,
  inField,
  lostResult,
  notFound,
  problemOf,
  unprocessable,
  ProblemError,
} from './problems.ts';
export { problemAnswers } from './problem-answers.ts';
export { binaryAnswer, jsonAnswer, jsonBody } from './route-parts.ts';
export { runService, type CreateApp, type RunningApp, type ServiceDeps } from './run-service.ts';
export { addEvents, type EventSource } from './add-events.ts';
export { answerFormerForms } from './former-forms.ts';
export { sendFile, verify } from './send-file.ts';
export { streamData } from './stream-data.ts';
export { streamed, type Streamed } from './streamed.ts';
export { readSettings, type Settings } from './settings.ts';
export type { MetricFamily } from './collected-metrics.ts';
