import { Finding, PreparedSetId } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findReadySet } from '../actions/find-prepared-set.ts';

const Findings = z.strictObject({
  /** Those of the manifest first, then those that take all rows at once. */
  items: z.array(Finding),
  /** Whether the latter are among them; if not, they are being computed: ask again. */
  complete: z.boolean(),
  /** Rows that the latter looked at: of a very large set the first ones only. Null while they are computed. */
  rowsExamined: z.int().nonnegative().nullable(),
});

const example: z.output<typeof Findings> = {
  items: [
    {
      code: 'unlabelled-rows',
      severity: 'info',
      count: 2,
      message: 'rows left out because they have no gold: 2',
      remedy: 'Use a labelled split (protocol "corrected" leaves such rows out)',
      examples: [{ line: 7, detail: 'label: "-" is no label' }],
    },
  ],
  complete: true,
  rowsExamined: 248,
};

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/findings',
  operationId: 'listPreparedSetFindings',
  summary: 'What is wrong or remarkable about the rows of the set',
  request: {
    params: z.strictObject({ id: PreparedSetId }),
    query: z.strictObject({
      /** How long to wait for findings that take all rows at once, when they are asked for first. */
      waitSeconds: z.coerce.number().min(0).max(60).default(20),
    }),
  },
  responses: {
    200: jsonAnswer(Findings, 'All findings, or those that there are so far', example),
    ...problemAnswers(400, 404, 409),
  },
});

export function addListPreparedSetFindings(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { manifest } = await findReadySet(deps, c.req.valid('param').id);
    const found = await deps.wholeSetFindings.find(manifest, c.req.valid('query').waitSeconds);
    const items = [...manifest.findings, ...(found?.findings ?? [])];
    return c.json({ items, complete: found !== null, rowsExamined: found?.rows ?? null }, 200);
  });
}
