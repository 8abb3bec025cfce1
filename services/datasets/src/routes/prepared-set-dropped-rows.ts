import { join } from 'node:path';
import { DroppedRow, PreparedSetId } from '@amuro/contracts';
import { addLineFile, type OpenAPIHono } from '@amuro/http';
import { findReadySet } from '../actions/find-prepared-set.ts';
import type { Deps } from '../deps.ts';
import { droppedRowExample } from './prepared-set-resource.ts';

const about = {
  path: '/v1/prepared-sets/{id}/dropped-rows',
  id: PreparedSetId,
  name: 'PreparedSetDroppedRows',
  noun: 'the rows that a prepared set left out',
  description: 'A DroppedRow per line, with the reason. Empty if every row was used.',
  line: DroppedRow,
  example: droppedRowExample,
};

export function addPreparedSetDroppedRows(app: OpenAPIHono, deps: Deps): void {
  addLineFile(app, about, async (id) => {
    const { directory, manifest, onDamage } = await findReadySet(deps, id);
    const dropped = manifest.droppedList;
    return dropped === undefined ? null : { ...dropped, path: join(directory, dropped.path), onDamage };
  });
}
