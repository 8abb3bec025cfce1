// A thread does not inherit the loader of its parent, so it registers its own before the first TypeScript file.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const [{ serveTasks }, { loadTask }] = await Promise.all([
  import('./serve-tasks.ts'),
  import(workerData.tasks),
]);
serveTasks(loadTask);
