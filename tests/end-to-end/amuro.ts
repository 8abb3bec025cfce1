import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface CommandResult {
  exitCode: number | undefined;
  stdout: string;
  stderr: string;
}

/** Runs the command `amuro` as a user does. */
export async function amuro(args: string[], env: Record<string, string>): Promise<CommandResult> {
  const { exitCode, stdout, stderr } = await startAmuro(args, env);
  return { exitCode, stdout, stderr };
}

/** Starts it, to be interrupted. */
export function startAmuro(args: string[], env: Record<string, string>) {
  return execa('node', ['services/studies/bin/amuro.mjs', ...args], { cwd: root, env, reject: false });
}
