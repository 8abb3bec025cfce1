import type { Peers } from '@amuro/clients';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface CommandContext {
  terminal: Terminal;
  env: NodeJS.ProcessEnv;
  /** Clients of the services in AMURO_PEERS, or of those on loopback. */
  peers: Peers;
  /** Interpreter of the worker; null finds the project's. */
  python: string | null;
  workingDirectory: string;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** Gives a command its context, runs it and keeps its exit code. */
export type Perform = (command: (context: CommandContext) => Promise<ExitCode>) => Promise<void>;
