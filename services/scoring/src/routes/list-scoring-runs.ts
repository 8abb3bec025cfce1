import { CheckpointId, PreparedSetId } from '@amuro/contracts';
import {
  createRoute,
  jsonAnswer,
  PageQuery,
  pageOf,
  paginate,
  problemAnswers,
  type OpenAPIHono,
} from '@amuro/http';
import type { Deps } from '../deps.ts';
import { ScoringRun, scoringRunExample, scoringRunResource } from './scoring-run-resource.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/scoring-runs',
  operationId: 'listScoringRuns',
  summary: 'List scoring runs',
  description: 'In the order in which they were requested.',
  request: {
    query: PageQuery.extend({
      checkpoint: CheckpointId.optional().describe('Only runs of this checkpoint.'),
      preparedSet: PreparedSetId.optional().describe('Only runs on this prepared set.'),
    }),
  },
  responses: {
    200: jsonAnswer(pageOf(ScoringRun), 'One page', { items: [scoringRunExample], nextCursor: null }),
    ...problemAnswers(400),
  },
});

export function addListScoringRuns(app: OpenAPIHono, { runs, jobs }: Deps): void {
  app.openapi(route, (c) => {
    const { checkpoint, preparedSet, ...page } = c.req.valid('query');
    const filter = { subjectId: checkpoint, preparedSetId: preparedSet };
    const { items, nextCursor } = paginate(
      page,
      (after, limit) => runs.page(filter, Number(after ?? 0), limit),
      ({ ordinal }) => String(ordinal),
    );
    const found = items.flatMap((run) => {
      const job = jobs.get(run.id);
      return job ? [scoringRunResource({ run, job })] : [];
    });
    return c.json({ items: found, nextCursor }, 200);
  });
}
