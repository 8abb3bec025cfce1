export { createWorkerPool, WorkerPool, type WorkerSettings } from './worker-pool.ts';
export type { DeviceFacts, RunOptions, WorkerTask } from './worker-task.ts';
export type { EventOf, WorkerResult } from './worker-result.ts';
export type { Launcher, WorkerEnd, WorkerHandlers, WorkerProcess } from './launcher.ts';
export { localLauncher, type LocalLauncherOptions } from './local-launcher.ts';
export { findPython } from './find-python.ts';
export { planDevices } from './device-plan.ts';
export { problemOfWorker, workInJob, type WorkDone } from './work-in-job.ts';
