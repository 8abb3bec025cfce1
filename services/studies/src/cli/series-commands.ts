import type { Command } from 'commander';
import { buildSeries } from './commands/build-series.ts';
import { listSeries } from './commands/list-series.ts';
import { verifySeries, type VerifyOptions } from './commands/verify-series.ts';
import type { Perform } from './command-context.ts';

/** `amuro series …` */
export function addSeriesCommands(program: Command, perform: Perform): void {
  const series = program
    .command('series')
    .description('checkpoint series that are published on a hub or come with Amuro');
  series
    .command('build')
    .description('rebuild a shipped series from its recipe, using the public operations of the services')
    .argument('<name>', 'a shipped series, such as micro')
    .option('--out <directory>', 'where to write its checkpoints (half precision)', 'series')
    .action((name: string, options: { out: string }) =>
      perform((context) => buildSeries(context, name, options)),
    );
  series
    .command('list')
    .description('show the published series that are known by name')
    .option('--json', 'print them as JSON')
    .action((options: { json?: boolean }) => perform((context) => listSeries(context, options)));
  series
    .command('verify')
    .description('look for copies, gaps, disorder and damage among the points of a series')
    .argument('<name>', 'id or name of a series, or a published one')
    .option('--weights', 'read the weights that are on disk too')
    .option('--json', 'print what was found as JSON')
    .action((name: string, options: VerifyOptions) =>
      perform((context) => verifySeries(context, name, options)),
    );
}
