import { resolveScoringSettings, TokenStatisticsId } from '@amuro/contracts';
import { badRequest, createRoute, jsonAnswer, problemAnswers, z, type OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { findDataset } from '../actions/find-dataset.ts';
import { findTokenStatistics, type FoundTokenStatistics } from '../actions/find-token-statistics.ts';
import { countOverflow } from '../domain/tokens/count-overflow.ts';
import {
  TokenStatistics,
  tokenStatisticsExample,
  tokenStatisticsResource,
} from './token-statistics-resource.ts';

const Query = z.strictObject({
  contextLength: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000_000)
    .optional()
    .describe('Count the rows that do not fit a context of this length, in tokens.'),
  shots: z.coerce
    .number()
    .int()
    .min(0)
    .max(64)
    .optional()
    .describe('Count them only with this number of exemplars; omitted: with each measured number.'),
  maxNewTokens: z.coerce
    .number()
    .int()
    .min(1)
    .max(4096)
    .optional()
    .describe("Tokens to reserve for generation; omitted: as many as the dataset's first method needs."),
});

const route = createRoute({
  method: 'get',
  path: '/v1/token-statistics/{id}',
  operationId: 'getTokenStatistics',
  summary: 'Get token statistics',
  description: 'Lengths in tokens. With `contextLength`, also how many rows would not fit.',
  request: { params: z.strictObject({ id: TokenStatisticsId }), query: Query },
  responses: {
    200: jsonAnswer(TokenStatistics, 'The statistics', tokenStatisticsExample),
    ...problemAnswers(400, 404),
  },
});

export function addGetTokenStatistics(app: OpenAPIHono, deps: Deps): void {
  app.openapi(route, async (c) => {
    const found = await findTokenStatistics(deps, c.req.valid('param').id);
    return c.json(tokenStatisticsResource(found, overflowOf(deps, found, c.req.valid('query'))), 200);
  });
}

function overflowOf(deps: Deps, found: FoundTokenStatistics, query: z.output<typeof Query>) {
  const { contextLength, shots } = query;
  if (contextLength === undefined && (shots ?? query.maxNewTokens) !== undefined) throw withoutContext();
  if (contextLength === undefined || found.measured === null) return null;
  const maxNewTokens = query.maxNewTokens ?? newTokensOf(deps, found);
  const all = countOverflow(found.measured, { contextLength, maxNewTokens });
  const byShots = shots === undefined ? all : all.filter((one) => one.shots === shots);
  if (byShots.length === 0)
    throw uncounted(
      shots!,
      all.map((one) => one.shots),
    );
  return { contextLength, maxNewTokens, of: found.measured.rows, byShots };
}

/** The most tokens that a run of the dataset's first method generates; null if it generates nothing. */
function newTokensOf(deps: Deps, { set }: FoundTokenStatistics): number | null {
  const [method] = findDataset(deps, set.datasetId).manifest.methods;
  if (set.settings.purpose !== 'evaluate' || method === undefined) return null;
  return resolveScoringSettings({ method }).maxNewTokens;
}

function withoutContext() {
  return badRequest({
    field: 'contextLength',
    expected: 'the length of a context in tokens',
    got: 'nothing',
    remedy: 'Give it with `shots` and `maxNewTokens`.',
  });
}

function uncounted(shots: number, counted: number[]) {
  return badRequest({
    field: 'shots',
    expected: `one of ${counted.join(', ')}: the set has ${counted.at(-1)} exemplars`,
    got: String(shots),
    remedy: 'Choose one of these, or prepare the set with more shots.',
  });
}
