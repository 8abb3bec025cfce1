import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { pageOfLines } from './page-of-lines.ts';
import { pageOf, PageQuery } from './pages.ts';
import { problemAnswers } from './problem-answers.ts';
import { binaryAnswer, jsonAnswer } from './route-parts.ts';
import { sendFile, type FileFacts } from './send-file.ts';
import { streamed } from './streamed.ts';

interface LineFileOf {
  /** Path of the whole file, with `{id}`; its pages are at the same path with `.json`. */
  path: string;
  id: z.ZodType<string>;
  /** `PreparedSetRows` makes `getPreparedSetRows` and `listPreparedSetRows`. */
  name: string;
  /** As in "List the rows of a prepared set". */
  noun: string;
  /** What the lines are, and in which order. */
  description: string;
  line: z.ZodType;
  example: unknown;
}

const mediaType = 'application/x-ndjson';

/** Adds the two routes of a JSON Lines file: the whole file and its lines page by page. `find` returns null for an empty one. */
export function addLineFile(
  app: OpenAPIHono,
  { path, id, name, noun, description, line, example }: LineFileOf,
  find: (id: string) => Promise<(FileFacts & { path: string }) | null>,
): void {
  const params = z.strictObject({ id });
  const text = `${JSON.stringify(example)}\n`;
  const whole = createRoute({
    method: 'get',
    path,
    operationId: `get${name}`,
    summary: `Get ${noun} as one JSON Lines file`,
    description: `${description} The whole file, or one byte range. Its ETag is its sha256.`,
    request: { params },
    responses: {
      200: binaryAnswer(mediaType, 'The whole file', text),
      206: binaryAnswer(mediaType, 'The requested range of bytes', text),
      ...problemAnswers(400, 404, 409, 410, 416),
    },
  });
  const pages = createRoute({
    method: 'get',
    path: `${path}.json`,
    operationId: `list${name}`,
    summary: `List ${noun}`,
    description: `${description} In pages; the lines are those of the file.`,
    request: { params, query: PageQuery },
    responses: {
      200: jsonAnswer(pageOf(line), 'One page', { items: [example], nextCursor: null }),
      ...problemAnswers(400, 404, 409, 410),
    },
  });
  app.openapi(whole, async (c) => {
    const found = await find(c.req.valid('param').id);
    if (found === null) return streamed(c.body('', 200, { 'content-type': mediaType }));
    return sendFile(c, found.path, { ...found, contentType: mediaType });
  });
  app.openapi(pages, async (c) => {
    const found = await find(c.req.valid('param').id);
    if (found === null) return streamed(c.json({ items: [], nextCursor: null }, 200));
    const page = await pageOfLines(found.path, found, c.req.valid('query'));
    return streamed(c.body(page, 200, { 'content-type': 'application/json' }));
  });
}
