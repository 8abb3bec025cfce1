/** Folder of the migrations of `jobs` and `job_events`; give it to `openDatabase` after the service's own. */
export const jobsMigrations = new URL('../migrations/', import.meta.url);

export { jobEvents, jobs } from './schema.ts';
export {
  crashesUntilFailure,
  transition,
  type JobState,
  type JobTransition,
  type TransitionResult,
} from './transition.ts';
export { progressOf, type ProgressReport } from './progress.ts';
export { addCounters, emptyLedger } from './ledger.ts';
export { JobStore, isOver, type Job, type JobChange, type NewJob } from './job-store.ts';
export { JobContext, type Outcome, type StopReason, type WorkCost } from './job-context.ts';
export { JobRunner, type JobRunnerOptions, type Submission } from './job-runner.ts';
export { jobFieldsOf, settledJobFields } from './job-fields.ts';
