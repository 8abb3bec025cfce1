import type { OpenDatabase } from '@amuro/sqlite';
import type * as schema from './schema.ts';

export type Db = OpenDatabase<typeof schema>['db'];
