import type { Peers } from '@amuro/clients';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface CommandContext {
  terminal: Terminal;
  peers: Peers;
  workingDirectory: string;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}
