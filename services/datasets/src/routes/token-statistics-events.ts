import { TokenStatisticsId } from '@amuro/contracts';
import { addEvents, type OpenAPIHono } from '@amuro/http';
import { findTokenStatistics } from '../actions/find-token-statistics.ts';
import type { Deps } from '../deps.ts';

const about = {
  path: '/v1/token-statistics/{id}',
  id: TokenStatisticsId,
  name: 'TokenStatistics',
  noun: 'token statistics',
};

export function addTokenStatisticsEvents(app: OpenAPIHono, deps: Deps): void {
  addEvents(app, about, async (id) => deps.runner.watch((await findTokenStatistics(deps, id)).row.id));
}
