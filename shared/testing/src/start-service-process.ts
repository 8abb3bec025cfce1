import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@amuro/contracts';
import { execa } from 'execa';
import { startArguments } from '@amuro/http/start-arguments';

export interface ServiceProcess {
  url: string;
  pid: number;
  /** Time from spawning to the line that says it listens. */
  startSeconds: number;
  /** SIGTERM, then waits for the end. */
  stop(): Promise<{ exitCode: number | undefined }>;
  /** SIGKILL, as a crash; then waits for the end. */
  kill(): Promise<void>;
  /** What it wrote so far. */
  output(): string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** A start takes half a second; a machine that is busy with other tests may need many. */
const startLimitSeconds = 120;

/** Starts a service as a process of its own, as a user would, on a free port unless `AMURO_PORT` is given. */
export async function startServiceProcess(
  service: ServiceName,
  env: Record<string, string>,
): Promise<ServiceProcess> {
  const started = performance.now();
  const child = execa('node', startArguments(service), {
    cwd: root,
    env: { AMURO_PORT: '0', AMURO_LOG_LEVEL: 'info', ...env },
    reject: false,
    buffer: false,
    all: true,
  });
  let output = '';
  child.all?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const url = await listeningUrl(
    () => output,
    child.then((end) => end.exitCode),
  ).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    url,
    pid: child.pid ?? 0,
    startSeconds: (performance.now() - started) / 1000,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      const { exitCode } = await child;
      return { exitCode };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await child;
    },
  };
}

async function listeningUrl(output: () => string, ended: Promise<number | undefined>): Promise<string> {
  let exitCode: number | null | undefined = null;
  void ended.then((code) => {
    exitCode = code;
  });
  const deadline = performance.now() + startLimitSeconds * 1000;
  while (performance.now() < deadline) {
    const url = /"url":"(http[^"]+)"[^\n]*"msg":"listening"/.exec(output())?.[1];
    if (url !== undefined) return url;
    if (exitCode !== null)
      throw new Error(`the service ended with ${exitCode} before it listened:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`the service did not listen within ${startLimitSeconds} s:\n${output()}`);
}
