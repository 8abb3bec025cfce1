import { PreparedSetId } from '@amuro/contracts';
import { addEvents, type OpenAPIHono } from '@amuro/http';
import { findPreparedSet } from '../actions/find-prepared-set.ts';
import type { Deps } from '../deps.ts';

const about = {
  path: '/v1/prepared-sets/{id}',
  id: PreparedSetId,
  name: 'PreparedSet',
  noun: 'a prepared set',
};

export function addPreparedSetEvents(app: OpenAPIHono, deps: Deps): void {
  addEvents(app, about, (id) => deps.runner.watch(findPreparedSet(deps, id).set.id));
}
