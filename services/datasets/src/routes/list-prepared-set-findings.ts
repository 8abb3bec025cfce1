import { Finding, PreparedSetId } from '@amuro/contracts';
import { createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../actions/deps.ts';
import { findReadySet } from '../actions/find-prepared-set.ts';

const example: Finding = {
  code: 'unlabelled-rows',
  severity: 'info',
  count: 2,
  message: 'rows left out because they have no gold: 2',
  remedy: 'Use a labelled split (protocol "corrected" leaves such rows out)',
  examples: [{ line: 7, detail: 'label: "-" is no label' }],
};

const route = createRoute({
  method: 'get',
  path: '/v1/prepared-sets/{id}/findings',
  operationId: 'listPreparedSetFindings',
  summary: 'What is wrong or remarkable about the rows of the set',
  request: { params: z.strictObject({ id: PreparedSetId }) },
  responses: {
    200: jsonAnswer(z.strictObject({ items: z.array(Finding) }), 'All findings', { items: [example] }),
    ...problemAnswers(400, 404, 409),
  },
});

export function addListPreparedSetFindings(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const { manifest } = await findReadySet(deps, c.req.valid('param').id);
    return c.json({ items: manifest.findings }, 200);
  });
}
