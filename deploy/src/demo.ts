import { spawn } from 'node:child_process';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peersOf, readDemoOptions, type DemoOptions } from './host-options.ts';
import { startHost, type Host } from './start-host.ts';
import { aborted, untilSignal } from './until-signal.ts';

// Starts the five services, runs a study (`tiny`), shows its results; on a terminal it then serves the report.
const interruptedCode = 130;
const root = fileURLToPath(new URL('../../', import.meta.url));
const signal = untilSignal();

try {
  const workingDirectory = process.env.INIT_CWD ?? process.cwd();
  const options = readDemoOptions(process.argv.slice(2), process.env, workingDirectory);
  const host = await startHost(options, console.error);
  try {
    if (!signal.aborted) process.exitCode = await runStudy(host, options);
    if (process.exitCode === 0 && process.stdout.isTTY && !options.exit) await serve(host);
  } finally {
    await host.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
const finished = process.exitCode === 0;
if (signal.aborted && !finished) process.exitCode = interruptedCode;

/** Runs the study with the command that anyone would use; returns its exit code. */
async function runStudy(host: Host, { study, dataDir }: DemoOptions): Promise<number> {
  const reportDir = join(dataDir, 'reports', basename(study, extname(study)));
  const command = ['study', 'run', study, '--report', reportDir];
  const env = { ...process.env, AMURO_PEERS: peersOf(host.addresses) };
  const entry = join(root, 'services/studies/bin/amuro.mjs');
  const child = spawn(process.execPath, [entry, ...command], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = () => child.kill('SIGINT');
  signal.addEventListener('abort', stop);
  const code = await new Promise<number>((resolve) =>
    child.once('close', (exitCode) => resolve(exitCode ?? 1)),
  );
  signal.removeEventListener('abort', stop);
  return code;
}

async function serve({ addresses }: Host): Promise<void> {
  console.log(`\nThe report is served until Ctrl-C, and a dashboard at ${addresses.analytics}/`);
  await aborted(signal);
}
