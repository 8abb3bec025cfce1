/** Folder of the migrations of `jobs` and `job_events`; give it to `openDatabase` after the service's own. */
export const jobsMigrations = new URL('../migrations/', import.meta.url);

export { jobEvents, jobs } from './schema.ts';
export { transition, type JobState, type JobTransition } from './transition.ts';
export { progressOf } from './progress.ts';
export { JobStore, isOver, type Job } from './job-store.ts';
export { JobContext, type Outcome } from './job-context.ts';
export { JobRunner, type Submission } from './job-runner.ts';
export { jobMetrics } from './job-metrics.ts';
export { jobFieldsOf, settledJobFields } from './job-fields.ts';
