import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Logger } from 'pino';
import { findPython } from './find-python.ts';
import { killGroup, ProcessRecords } from './process-records.ts';

/** A started worker. */
export interface WorkerProcess {
  pid: number | null;
  send: (line: string) => void;
  /** No more requests: it stops at its next step boundary, leaving a resumable state. */
  endInput: () => void;
  /** Ends it and everything it started, at once. */
  kill: () => void;
}

export interface WorkerHandlers {
  /** One line of its output, without the line end. */
  onLine: (line: string) => void;
  /** Called once, after the last line. */
  onEnd: (end: WorkerEnd) => void;
}

/** How a worker process ended. */
export interface WorkerEnd {
  exitCode: number | null;
  signal: string | null;
  /** One sentence: how it ended, and the last lines it wrote to stderr. */
  detail: string;
}

export type StartWorker = (handlers: WorkerHandlers) => WorkerProcess;

export interface WorkerProcessOptions {
  /** Interpreter; null finds the project's. */
  python: string | null;
  /** Arguments of the interpreter; the worker by default. */
  program?: string[];
  lockDir: string;
  threads: number | null;
  dataDir: string;
  logger: Logger;
}

const stderrTailCharacters = 2000;

/** Starts workers as processes of this host, each in its own process group. Kills those of an earlier, killed service first. */
export function workerStarter(options: WorkerProcessOptions): StartWorker {
  const records = new ProcessRecords(join(options.dataDir, 'workers'));
  records.killLeftovers();
  return (handlers) => start(options, records, handlers);
}

function start(
  options: WorkerProcessOptions,
  records: ProcessRecords,
  handlers: WorkerHandlers,
): WorkerProcess {
  const python = findPython(options.python);
  let pid: number | null = null;
  // execa comes with the first worker: loading it would take a quarter of a service's start.
  const started = import('execa').then(({ execa }) => {
    const worker = startProcess(execa, python, options, records, handlers);
    pid = worker.pid;
    return worker;
  });
  const onceStarted = (act: (worker: WorkerProcess) => void) => void started.then(act, () => undefined);
  started.catch((error: unknown) =>
    handlers.onEnd({ exitCode: null, signal: null, detail: notStarted(error) }),
  );
  return {
    get pid() {
      return pid;
    },
    send: (line) => onceStarted((worker) => worker.send(line)),
    endInput: () => onceStarted((worker) => worker.endInput()),
    kill: () => onceStarted((worker) => worker.kill()),
  };
}

function startProcess(
  execa: typeof import('execa').execa,
  python: string,
  options: WorkerProcessOptions,
  records: ProcessRecords,
  handlers: WorkerHandlers,
): WorkerProcess {
  const { program = ['-m', 'amuro_gpu'], logger } = options;
  const child = execa(python, program, {
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: 'pipe',
    stdout: 'pipe',
    stderr: 'pipe',
    env: environment(options),
  });
  const pid = child.pid ?? null;
  if (pid !== null) records.add(pid);
  let tail = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-stderrTailCharacters);
    logger.debug({ worker: pid, text: text.trimEnd() }, 'worker wrote to stderr');
  });
  // Writing to a worker that has just died fails; `onEnd` reports its end.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity }).on('line', handlers.onLine);
  const linesEnded = new Promise((resolve) => lines.once('close', resolve));
  // What the worker started must not outlive it, nor keep its output open.
  child.once('exit', () => pid !== null && killGroup(pid));
  void Promise.all([child, linesEnded]).then(([result]) => {
    if (pid !== null) records.remove(pid);
    handlers.onEnd(endOf(result, tail));
  });
  return {
    pid,
    send: (line) => void child.stdin.write(`${line}\n`),
    endInput: () => void child.stdin.end(),
    kill: () => pid !== null && killGroup(pid),
  };
}

function environment(options: WorkerProcessOptions): Record<string, string | undefined> {
  const threads = options.threads ?? Math.max(1, Math.floor(availableParallelism() / 2));
  return {
    AMURO_LOCK_DIR: options.lockDir,
    AMURO_TOKEN: undefined,
    OMP_NUM_THREADS: String(threads),
    // Idle threads that spin take the cores of the other slot.
    OMP_WAIT_POLICY: 'passive',
    // Compiling the libraries again at every start would take twice as long as the rest of it.
    PYTHONDONTWRITEBYTECODE: '',
    PYTHONUNBUFFERED: '1',
  };
}

function endOf(
  result: { exitCode?: number | undefined; signal?: string | undefined; shortMessage?: string | undefined },
  tail: string,
): WorkerEnd {
  const { exitCode = null, signal = null, shortMessage = '' } = result;
  const last = tail.trim().split('\n').slice(-3).join(' | ');
  const how = signal
    ? `the worker was killed by ${signal}${signal === 'SIGKILL' ? ' (out of memory, or by hand)' : ''}`
    : exitCode === null
      ? `the worker could not be started: ${shortMessage}`
      : `the worker ended with exit code ${exitCode}`;
  return { exitCode, signal, detail: last === '' ? how : `${how}; it wrote: ${last}` };
}

function notStarted(error: unknown): string {
  return `the worker could not be started: ${error instanceof Error ? error.message : String(error)}`;
}
