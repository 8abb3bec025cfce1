import type { WorkerEvent } from '@amuro/contracts';
import type { Logger } from 'pino';

/** Where runs are computed: on this host's warm workers (`local`), or by an engine such as a cluster's queue. */
export interface Launcher {
  /** How many runs are worth handing over at once; any more would only wait. Known without starting anything. */
  readonly runsAtOnce: number;
  /** The devices that runs may use. May start a worker to find out; throws an Error if none can be started. */
  capacity: () => Promise<Capacity>;
  /**
   * Computes what `directory/request.json` asks for; the directory is the whole protocol (gpu/README.md). Never throws.
   * The last event says how the run ended. If none does, the run stopped because of `signal` or `close`, and the
   * directory holds a resumable state.
   */
  run: (directory: string, signal: AbortSignal) => AsyncIterable<LaunchEvent>;
  /** Why runs may not move now, a sentence each. */
  troubles: () => string[];
  /** Starts nothing more. Running work stops at its next step boundary, or is killed after `limitMs`. */
  close: (limitMs?: number) => Promise<void>;
}

export interface Capacity {
  devices: DeviceFacts[];
}

export type EventOf<T extends WorkerEvent['event']> = Extract<WorkerEvent, { event: T }>;
export type DeviceFacts = EventOf<'ready'>['devices'][number];

/** An event of the worker about a run. */
export type RunEvent = Exclude<WorkerEvent, { event: 'ready' | 'heartbeat' }>;

/** An event of a run: the worker's own, or that the worker died or broke the protocol. */
export type LaunchEvent = RunEvent | { event: 'crashed'; detail: string };

/** The settings of a service that launchers may need. */
export interface LauncherSettings {
  dataDir: string;
  devices: string;
  lockDir: string;
  threads: number | null;
  idleSeconds: number;
  python: string | null;
  /** The variables `AMURO_<NAME>_…` of the chosen launcher, without that prefix. */
  launcherEnv: Record<string, string>;
}

export interface LauncherOptions {
  settings: LauncherSettings;
  logger: Logger;
}

/** Throws an Error whose message is one sentence where a setting is wrong. */
export type CreateLauncher = (options: LauncherOptions) => Launcher;
