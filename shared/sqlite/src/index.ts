export { holdLock } from './hold-lock.ts';
export { openDatabase, type OpenDatabase } from './open-database.ts';
