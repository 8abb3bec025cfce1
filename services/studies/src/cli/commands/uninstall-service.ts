import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ServiceName } from '@amuro/contracts';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { unitFiles } from '../unit-files.ts';

/** `amuro host uninstall`: removes what `install` wrote, but not what the service or its administrator may have put there. */
export async function uninstallService(
  { terminal, workingDirectory }: CommandContext,
  service: ServiceName,
  rootOption: string,
): Promise<ExitCode> {
  const root = resolve(workingDirectory, rootOption);
  const { own, common } = unitFiles(service, root);
  const [unit] = own;
  if (unit === undefined || !existsSync(unit.path))
    throw new UsageError(`${service} is not installed in ${root}.`);
  for (const { path } of own) rmSync(path, { force: true });
  const others = readdirSync(dirname(unit.path)).some((name) => /^amuro-.+\.service$/.test(name));
  if (!others) {
    for (const { path } of common) rmSync(path, { force: true });
    const shared = join(dirname(unit.path), 'amuro-.service.d');
    if (existsSync(shared) && readdirSync(shared).length === 0) rmdirSync(shared);
  }
  terminal.out(
    `The unit is removed. "systemctl stop amuro-${service}" ends a service that runs. These stay, and hold its settings and data:
  ${join(root, 'etc/amuro', `${service}.env`)}
  ${join(root, 'var/lib/amuro', service)}
  ${join(root, 'var/cache/amuro', service)}
`,
  );
  return exitCodes.done;
}
