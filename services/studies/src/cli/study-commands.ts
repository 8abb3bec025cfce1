import type { Command } from 'commander';
import { changeStudy } from './commands/change-study.ts';
import { planStudy, type PlanOptions } from './commands/plan-study.ts';
import { reportStudy } from './commands/report-study.ts';
import { runStudy, type RunOptions } from './commands/run-study.ts';
import { showStatus } from './commands/show-status.ts';
import type { Perform } from './command-context.ts';

const fileHelp = 'a study file (YAML or JSON), or the name of a built-in study';
const studyHelp = 'id of a study, or its name (the newest of that name)';

/** `amuro study …` */
export function addStudyCommands(program: Command, perform: Perform): void {
  const study = program.command('study').description('run, plan and look at studies');
  study
    .command('run')
    .description('run a study and show its results; what is measured already is not measured again')
    .argument('<file>', fileHelp)
    .option('--report <directory>', 'write the report and its figures there')
    .option('--detach', 'begin the study, print its id and return')
    .option('--json', 'print the study and its cells as JSON')
    .action((file: string, options: RunOptions) => perform((context) => runStudy(context, file, options)));
  study
    .command('plan')
    .description('show what a study would measure and run; nothing begins')
    .argument('<file>', fileHelp)
    .option('--cells', 'list every cell')
    .option('--json', 'print the plan as JSON, with the key of every cell')
    .action((file: string, options: PlanOptions) => perform((context) => planStudy(context, file, options)));
  study
    .command('status')
    .description('show how far a study is; without a name, all studies')
    .argument('[study]', studyHelp)
    .option('--json', 'print it as JSON')
    .action((id: string | undefined, options: { json?: boolean }) =>
      perform((context) => showStatus(context, id, options)),
    );
  study
    .command('report')
    .description('write the report of a study: HTML, CSV, JSON and each figure as SVG and PNG')
    .argument('<study>', studyHelp)
    .option('--out <directory>', 'where to write it', 'report')
    .option('--json', 'print the paths as JSON')
    .action((id: string, options: { out: string; json?: boolean }) =>
      perform((context) => reportStudy(context, id, options)),
    );
  for (const verb of ['cancel', 'resume'] as const) {
    study
      .command(verb)
      .description(
        verb === 'cancel' ? 'stop a study and its runs; measured cells are kept' : 'continue a study',
      )
      .argument('<study>', studyHelp)
      .action((id: string) => perform((context) => changeStudy(context, id, verb)));
  }
}
