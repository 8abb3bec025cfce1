/** Exit codes that scripts can trust. */
export const exitCodes = {
  /** Every cell is measured (or what was asked for is done). */
  done: 0,
  /** The study ended with missing cells, or was cancelled. */
  missingCells: 1,
  /** Bad usage, or a study file that cannot be planned. */
  badUsage: 2,
  /** A service does not answer, or failed. */
  serviceUnreachable: 3,
  /** Ctrl-C: the study continues in its service. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
