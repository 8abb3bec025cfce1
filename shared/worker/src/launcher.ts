/** How a worker process ended. */
export interface WorkerEnd {
  exitCode: number | null;
  signal: string | null;
  /** One sentence: how it ended and the last that it wrote to stderr. */
  detail: string;
}

export interface WorkerHandlers {
  /** One line of its output, without the line end. */
  onLine: (line: string) => void;
  /** Called once, after the last line. */
  onEnd: (end: WorkerEnd) => void;
}

/** A started worker. */
export interface WorkerProcess {
  pid: number | null;
  send: (line: string) => void;
  /** No more requests: it stops at its next step boundary, leaving a resumable state. */
  endInput: () => void;
  /** Ends it and all that it started, at once. */
  kill: () => void;
}

/** Where workers run. `local` starts a process on this host; another may submit the same program elsewhere. */
export interface Launcher {
  launch: (handlers: WorkerHandlers) => WorkerProcess;
}
