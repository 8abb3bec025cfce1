export { expectDocumented, type AnswerLike } from './expect-documented.ts';
export { startApp, type AppOverrides, type StartedApp } from './start-app.ts';
export { startServiceProcess, type ServiceProcess } from './start-service-process.ts';
export { startHub, type TestHub } from './start-hub.ts';
