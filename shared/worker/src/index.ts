export { createLauncher } from './create-launcher.ts';
export { addListDevices } from './list-devices.ts';
export { findPython } from './local/find-python.ts';
export type { Launcher } from './launcher.ts';
export { localLauncher } from './launchers/local.ts';
export { missingDevice } from './missing-device.ts';
export { runTask, type WorkerTask } from './run-task.ts';
export { workInJob, type WorkDone } from './work-in-job.ts';
