import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peersOf, readHostOptions } from './host-options.ts';
import { startHost, type Host } from './start-host.ts';
import { aborted, untilSignal } from './until-signal.ts';

// Starts the five services, runs the built-in study `tiny`, shows its results; on a terminal it then serves the report.
const study = 'tiny';
const interruptedCode = 130;
const root = fileURLToPath(new URL('../../', import.meta.url));
const args = process.argv.slice(2);
const signal = untilSignal();

try {
  const options = readHostOptions(args, process.env, root);
  const host = await startHost(options, console.error);
  try {
    process.exitCode = await runStudy(host, join(options.dataDir, 'reports', study));
    if (process.exitCode === 0 && process.stdout.isTTY && !args.includes('--exit')) await serve(host);
  } finally {
    await host.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
if (signal.aborted && process.exitCode !== 0) process.exitCode = interruptedCode;

/** Runs the study with the command that anyone would use; returns its exit code. */
async function runStudy(host: Host, reportDir: string): Promise<number> {
  const command = ['services/studies/bin/amuro.mjs', 'study', 'run', study, '--report', reportDir];
  const env = { ...process.env, AMURO_PEERS: peersOf(host.addresses) };
  const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = () => child.kill('SIGINT');
  signal.addEventListener('abort', stop);
  const code = await new Promise<number>((resolve) =>
    child.once('close', (exitCode) => resolve(exitCode ?? 1)),
  );
  signal.removeEventListener('abort', stop);
  return code;
}

async function serve(host: Host): Promise<void> {
  console.log(`\nThe report is served by ${host.addresses.analytics} until Ctrl-C.`);
  await aborted(signal);
}
