import type { RouteConfig } from '@hono/zod-openapi';
import { z } from 'zod';
import type { SchemaEmitter } from './emit-schemas.ts';
import { isMap, type JsonMap } from './json.ts';
import { sharedProblems } from '../problem-answers.ts';
import { parameterReference, problemReference, responseHeaders } from './shared-parts.ts';

interface Content {
  schema?: unknown;
  example?: unknown;
}
interface Answer {
  description: string;
  headers?: JsonMap;
  content?: Record<string, Content>;
}

/** The OpenAPI operation of a route: what it says itself, and what every operation of a service has. */
export function emitOperation(route: RouteConfig, emitter: SchemaEmitter): JsonMap {
  const { method, path, request, responses, tags, operationId, summary, description, deprecated } = route;
  const body = request?.body;
  const answers = Object.entries(responses) as [string, Answer][];
  const parameters = [
    ...parametersOf(request?.params, 'path', emitter),
    ...parametersOf(request?.query, 'query', emitter),
    ...headerParameters(method, body?.content, answers).map(parameterReference),
  ];
  return {
    operationId,
    tags: tags ?? [nounOf(path)],
    summary,
    ...(description !== undefined && { description }),
    ...(deprecated && { deprecated }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { ...body, content: emitContent(body.content, 'input', emitter) } }),
    responses: Object.fromEntries([
      ...answers.map(([status, answer]) => [status, emitAnswer(status, answer, answers, emitter)]),
      ...commonProblems(method, answers),
    ]),
  };
}

/** `/v1/prepared-sets/{id}/rows` is an operation on `prepared-sets`, `/v1/measurements.csv` on `measurements`. */
function nounOf(path: string): string {
  return path.split(/[/.]/).find((part) => part !== '' && !/^v\d+$/.test(part)) ?? 'service';
}

function parametersOf(schema: unknown, place: 'path' | 'query', emitter: SchemaEmitter): JsonMap[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const whole = emitter.emit(field, isBoolean(field) ? 'output' : 'input');
    const description = emitter.descriptionOf(whole);
    const { description: _, example, ...emitted } = whole;
    const required = place === 'path' || !field.isOptional();
    return {
      name,
      in: place,
      ...(description !== undefined && { description }),
      required,
      schema: emitted,
      ...(example !== undefined && { example }),
    };
  });
}

/** A query has text alone, but clients know booleans better than the texts `true` and `false`. */
function isBoolean(field: z.ZodType): boolean {
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  return inner instanceof z.ZodPipe && inner.out instanceof z.ZodBoolean;
}

/** Headers that the answers, or the body, of an operation give a meaning to. */
function headerParameters(method: string, body: object | undefined, answers: [string, Answer][]) {
  const statuses = new Set(answers.map(([status]) => status));
  const isStream = answers.some(([, { content }]) => content !== undefined && 'text/event-stream' in content);
  return [
    ...(method !== 'get' && body !== undefined && 'application/json' in body ? ['IdempotencyKey' as const] : []),
    ...(statuses.has('206') ? ['Range' as const, 'IfRange' as const] : []),
    ...(statuses.has('304') ? ['IfNoneMatch' as const] : []),
    ...(isStream ? ['LastEventId' as const] : []),
  ];
}

function emitAnswer(status: string, answer: Answer, answers: [string, Answer][], emitter: SchemaEmitter): JsonMap {
  const reference = problemReference(answer);
  if (reference !== null) return reference;
  const { description, content } = answer;
  const headers = { ...responseHeaders(status, answers.map(([each]) => each)), ...answer.headers };
  return {
    description,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(content && { content: emitContent(content, 'output', emitter) }),
  };
}

function emitContent(content: object, direction: 'input' | 'output', emitter: SchemaEmitter): JsonMap {
  return Object.fromEntries(
    Object.entries(content as Record<string, Content>).map(([mediaType, { schema, ...rest }]) => [
      mediaType,
      { schema: emitSchema(schema, direction, emitter), ...rest },
    ]),
  );
}

function emitSchema(schema: unknown, direction: 'input' | 'output', emitter: SchemaEmitter): JsonMap {
  if (schema instanceof z.ZodType) return emitter.emit(schema, direction);
  return isMap(schema) ? schema : {};
}

/** What any operation may answer; one that changes something also refuses pages of other origins. */
function commonProblems(method: string, answers: [string, Answer][]): [string, JsonMap | null][] {
  const declared = new Set(answers.map(([status]) => status));
  const { UnauthorisedProblem, ForbiddenProblem, AnyProblem } = sharedProblems;
  const common: [string, object][] = [
    ['401', UnauthorisedProblem],
    ...(method === 'get' ? [] : [['403', ForbiddenProblem] as [string, object]]),
    ['default', AnyProblem],
  ];
  return common
    .filter(([status]) => !declared.has(status))
    .map(([status, answer]) => [status, problemReference(answer)]);
}
