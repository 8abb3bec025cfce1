import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ServiceName } from '@amuro/contracts';
import { environmentFile } from '../environment-file.ts';
import { checkout, unitFiles, type UnitFile } from '../unit-files.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';

/** `amuro host install`: writes what systemd needs to run one service, and starts nothing. */
export async function installService(
  { env, terminal, workingDirectory }: CommandContext,
  service: ServiceName,
  rootOption: string,
): Promise<ExitCode> {
  if (!existsSync(join(checkout, 'services', service, 'dist/main.mjs'))) {
    throw new UsageError(
      `${service} is not bundled: run "node deploy/bundle.mjs ${service}" in ${checkout}.`,
    );
  }
  const paths = writeFiles(service, resolve(workingDirectory, rootOption), env);
  terminal.out(paths.map((path) => `${path}\n`).join(''));
  terminal.out(nextSteps(service));
  if (/^\/(home|root)\//.test(`${checkout}/`) || /^\/(home|root)\//.test(process.execPath)) {
    terminal.err(
      `The unit cannot read home directories, and runs ${process.execPath} in ${checkout}: use copies in /opt.\n`,
    );
  }
  return exitCodes.done;
}

function writeFiles(service: ServiceName, root: string, env: NodeJS.ProcessEnv): string[] {
  // The service's user passes through the parents of its directories, also where the administrator's files are private.
  const umask = process.umask(0o022);
  try {
    const environment = join(root, 'etc/amuro', `${service}.env`);
    makePrivate(dirname(environment));
    // A file that is there may hold a token, and what an administrator wrote.
    if (!existsSync(environment)) writeFileSync(environment, environmentFile(service, env), { mode: 0o600 });
    for (const parent of ['var/lib/amuro', 'var/cache/amuro']) makePrivate(join(root, parent, service));
    const { own, common } = unitFiles(service, root);
    const files = [...common, ...own];
    for (const file of files) write(file);
    return [environment, ...files.map(({ path }) => path)];
  } finally {
    process.umask(umask);
  }
}

/** systemd gives the directory to the service's user when the unit starts. */
function makePrivate(directory: string): void {
  mkdirSync(dirname(directory), { recursive: true });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
}

function write({ path, text }: UnitFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function nextSteps(service: ServiceName): string {
  return `
Nothing was started. As root:
  systemd-sysusers && systemd-tmpfiles --create amuro.conf
  systemctl daemon-reload && systemctl enable --now amuro-${service}
`;
}
