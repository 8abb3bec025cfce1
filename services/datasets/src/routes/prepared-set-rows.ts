import { join } from 'node:path';
import { PreparedRow, PreparedSetId } from '@amuro/contracts';
import { addLineFile, type OpenAPIHono } from '@amuro/http';
import { findReadySet } from '../actions/find-prepared-set.ts';
import type { Deps } from '../deps.ts';
import { preparedRowExample } from './prepared-set-resource.ts';

const about = {
  path: '/v1/prepared-sets/{id}/rows',
  id: PreparedSetId,
  name: 'PreparedSetRows',
  noun: 'the rows of a prepared set',
  description: 'A PreparedRow per line, in the order of the set.',
  line: PreparedRow,
  example: preparedRowExample,
};

export function addPreparedSetRows(app: OpenAPIHono, deps: Deps): void {
  addLineFile(app, about, async (id) => {
    const { directory, manifest, onDamage } = await findReadySet(deps, id);
    const rows = manifest.files[0]!;
    return { ...rows, path: join(directory, rows.path), onDamage };
  });
}
