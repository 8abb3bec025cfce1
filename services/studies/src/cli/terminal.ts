/** Where the command writes: results to `out`, progress and trouble to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether progress may be redrawn in place. */
  live: boolean;
  columns: number;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    live: Boolean(process.stderr.isTTY),
    columns: process.stderr.columns || 100,
  };
}
