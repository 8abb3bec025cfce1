import { readHostOptions } from './host-options.ts';
import { startHost } from './start-host.ts';
import { aborted, untilSignal } from './until-signal.ts';

// Runs the five services on this host until Ctrl-C.
const signal = untilSignal();
try {
  const workingDirectory = process.env.INIT_CWD ?? process.cwd();
  const options = readHostOptions(process.argv.slice(2), process.env, workingDirectory);
  const host = await startHost(options, console.error);
  for (const [name, url] of Object.entries(host.addresses))
    console.log(`${name.padEnd(9)}  ${url}  (${url}/docs)`);
  console.log(`Data and logs are in ${options.dataDir}. Ctrl-C stops all five.`);
  await aborted(signal);
  await host.stop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
