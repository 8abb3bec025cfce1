import { createPeers } from '@amuro/clients';
import { readSettings } from '@amuro/http';
import { Command, CommanderError } from 'commander';
import { addHostCommands } from './host-commands.ts';
import { addSeriesCommands } from './series-commands.ts';
import { addStudyCommands } from './study-commands.ts';
import type { Perform } from './command-context.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import type { Terminal } from './terminal.ts';

export interface CommandCall {
  env: NodeJS.ProcessEnv;
  terminal: Terminal;
  workingDirectory: string;
  signal: AbortSignal;
}

/** Runs `amuro` with the given arguments. Never throws: an error is written to `err` and sets the exit code. */
export async function runCommand(args: readonly string[], call: CommandCall): Promise<ExitCode> {
  const { terminal, env, workingDirectory, signal } = call;
  let code: ExitCode = exitCodes.done;
  const program = programFor(terminal, async (command) => {
    const settings = readSettings('studies', env);
    const { python } = settings;
    code = await command({
      terminal,
      env,
      workingDirectory,
      signal,
      python,
      peers: createPeers(settings),
    });
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badUsage;
    if (signal.aborted) {
      terminal.err(
        '\nInterrupted; a study that has started continues in its service ("amuro study cancel" stops it).\n',
      );
      return exitCodes.interrupted;
    }
    const { text, code: failure } = explainError(error);
    terminal.err(`amuro: ${text}\n`);
    return failure;
  }
}

function programFor(terminal: Terminal, perform: Perform): Command {
  const program = new Command('amuro')
    .description('Measures how pre-training and fine-tuning of language models interact.')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 cells are missing, 2 bad usage or study file, 3 a service does not answer, 130 interrupted.',
    );
  addStudyCommands(program, perform);
  addSeriesCommands(program, perform);
  addHostCommands(program, perform);
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  for (const command of all(program)) {
    command.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  }
  return program;
}
