import { sharedProblems } from '../problem-answers.ts';
import type { SchemaEmitter } from './emit-schemas.ts';
import type { JsonMap } from './json.ts';

const string = { type: "string" };
const tag = '"5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"';

/** Request headers that several operations understand, by the name that they have in a document. */
const parameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Marks repetitions of one request: the same key with another request is refused with 422.',
    required: false,
    schema: { ...string, minLength: 1, maxLength: 255 },
  },
  Range: {
    name: 'Range',
    in: 'header',
    description: 'One range of bytes to send instead of all, such as `bytes=0-1023`.',
    required: false,
    schema: string,
  },
  IfRange: {
    name: 'If-Range',
    in: 'header',
    description: 'An ETag: the range is sent only if this is still the tag of the file, else all of it.',
    required: false,
    schema: string,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'ETag of the answer that the client has; 304 if it is still the right one.',
    required: false,
    schema: string,
  },
  LastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'Id of the last event that the client has; the stream goes on after it.',
    required: false,
    schema: string,
  },
};

const headers = {
  location: { description: 'Path of the resource.', schema: string },
  etag: { description: 'Names the bytes of this answer.', schema: string, example: tag },
  acceptRanges: { description: '`bytes`: one range of bytes may be asked for.', schema: string },
  contentRange: { description: 'Which bytes these are, of how many.', schema: string, example: 'bytes 0-99/1363' },
};

export function parameterReference(name: keyof typeof parameters): JsonMap {
  return { $ref: `#/components/parameters/${name}` };
}

/** A reference in place of an answer that many operations share; null for any other answer. */
export function problemReference(answer: object): JsonMap | null {
  const found = Object.entries(sharedProblems).find(([, each]) => each === answer);
  return found ? { $ref: `#/components/responses/${found[0]}` } : null;
}

/** Headers of an answer with this status, given all statuses of its operation. */
export function responseHeaders(status: string, statuses: string[]): JsonMap {
  const isWhole = status === '200' && (statuses.includes('206') || statuses.includes('304'));
  return {
    ...((status === '201' || status === '202') && { Location: headers.location }),
    ...((isWhole || status === '206' || status === '304') && { ETag: headers.etag }),
    ...((status === '206' || (isWhole && statuses.includes('206'))) && { 'Accept-Ranges': headers.acceptRanges }),
    ...(status === '206' && { 'Content-Range': headers.contentRange }),
  };
}

/** Components that are no schemas. */
export function sharedComponents(emitter: SchemaEmitter): JsonMap {
  const responses = Object.entries(sharedProblems).map(([name, { description, content }]) => {
    const { schema, example } = content['application/problem+json'];
    const emitted = { schema: emitter.emit(schema, 'output'), example };
    return [name, { description, content: { 'application/problem+json': emitted } }];
  });
  return {
    parameters,
    responses: Object.fromEntries(responses),
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'The AMURO_TOKEN that the service was started with.' },
    },
  };
}

/** Those components that the paths mention; of security schemes all. */
export function usedParts(components: JsonMap, paths: object): JsonMap {
  const text = JSON.stringify(paths);
  return Object.fromEntries(
    Object.entries(components).map(([kind, parts]) => [
      kind,
      Object.fromEntries(
        Object.entries(parts as JsonMap).filter(
          ([name]) => kind === 'securitySchemes' || text.includes(`"#/components/${kind}/${name}"`),
        ),
      ),
    ]),
  );
}
