import { Finding, PreparedSetId } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  ListQuery,
  pageOf,
  pageOfList,
  problemAnswers,
  z,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findReadySet } from '../actions/find-prepared-set.ts';

const Findings = pageOf(Finding)
  .extend({
    complete: z
      .boolean()
      .describe('Whether the latter are included; if not, they are being computed: ask again.'),
    rowsExamined: z
      .int()
      .nonnegative()
      .nullable()
      .describe(
        'Rows that the latter looked at: for a very large set only the first ones. Null while they are computed.',
      ),
  })
  .describe(
    'What is wrong or remarkable about the rows of a set: findings of the manifest, then those that look at all rows at once.',
  );

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
  nextCursor: null,
  complete: true,
  rowsExamined: 248,
};

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/findings',
  operationId: 'listPreparedSetFindings',
  summary: 'List the findings of a prepared set',
  description:
    'What is wrong or remarkable about its rows, such as duplicates, leaked labels or rows that it shares with another set. An `error` has to be accepted by name before the set is used.',
  request: {
    params: z.strictObject({ id: PreparedSetId }),
    query: ListQuery.extend({
      waitSeconds: z.coerce
        .number()
        .min(0)
        .max(60)
        .default(20)
        .describe('Longest wait for findings that are still being computed, in seconds.'),
    }),
  },
  responses: {
    200: jsonAnswer(Findings, 'All findings, or those found so far', example),
    ...problemAnswers(400, 404, 409, 410),
  },
});

export function addListPreparedSetFindings(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { waitSeconds, ...query } = c.req.valid('query');
    const { manifest } = await findReadySet(deps, c.req.valid('param').id);
    // The rules also compare the rows of these sets.
    for (const { id } of manifest.disjointFrom) await findReadySet(deps, id);
    const found = await deps.wholeSetFindings.find(manifest, waitSeconds);
    const items = [...manifest.findings, ...(found?.findings ?? [])];
    const examined = { complete: found !== null, rowsExamined: found?.rows ?? null };
    return c.json({ ...pageOfList(items, query), ...examined }, 200);
  });
}
