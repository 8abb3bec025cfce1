import { ServiceName } from '@amuro/contracts';
import { Argument, type Command } from 'commander';
import { installService } from './commands/install-service.ts';
import { uninstallService } from './commands/uninstall-service.ts';
import type { Perform } from './command-context.ts';

/** `amuro host …` */
export function addHostCommands(program: Command, perform: Perform): void {
  const host = program.command('host').description('install a service as a systemd unit of this host');
  const rootHelp = 'write below this directory instead of /';
  host
    .command('install')
    .description('write the unit, its environment file and its directories; nothing is started')
    .addArgument(serviceArgument())
    .option('--root <directory>', rootHelp, '/')
    .addHelpText('after', '\nEvery AMURO_… variable that is set goes into an environment file that is new.')
    .action((name: ServiceName, { root }: { root: string }) =>
      perform((context) => installService(context, name, root)),
    );
  host
    .command('uninstall')
    .description('remove the unit; the environment file and the data stay')
    .addArgument(serviceArgument())
    .option('--root <directory>', rootHelp, '/')
    .action((name: ServiceName, { root }: { root: string }) =>
      perform((context) => uninstallService(context, name, root)),
    );
}

function serviceArgument(): Argument {
  return new Argument('<service>', 'which one').choices(ServiceName.options);
}
