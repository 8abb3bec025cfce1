import { runCommand } from './run-command.ts';
import { processTerminal } from './terminal.ts';

const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
process.once('SIGTERM', () => interrupt.abort());

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  terminal: processTerminal(),
  workingDirectory: process.env.INIT_CWD ?? process.cwd(),
  signal: interrupt.signal,
});
