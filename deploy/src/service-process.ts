import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startArguments } from '@amuro/http/start-arguments';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** More than a service gives its workers: one that is still starting hears nothing until it is ready. */
const stopLimitMs = 75_000;

/** One service as a child process; what it logs goes to a file. */
export class ServiceProcess {
  readonly name: string;
  readonly logFile: string;
  readonly #child: ChildProcess;
  readonly #log: WriteStream;
  readonly #end: Promise<void>;
  #complaint = '';

  constructor(name: string, env: Record<string, string>, logFile: string) {
    this.name = name;
    this.logFile = logFile;
    mkdirSync(dirname(logFile), { recursive: true });
    this.#log = createWriteStream(logFile, { flags: 'a' });
    this.#child = spawn(process.execPath, startArguments(name), {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout!.pipe(this.#log, { end: false });
    this.#child.stderr!.on('data', (chunk: Buffer) => {
      this.#complaint = `${this.#complaint}${chunk.toString()}`.slice(-2_000);
      this.#log.write(chunk);
    });
    this.#end = new Promise((resolve) => this.#child.once('close', () => this.#log.end(resolve)));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Resolves once it listens. Throws an Error with the sentence that it ended with, if it ends before. */
  async listening(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      let seen = '';
      this.#child.stdout!.on('data', (chunk: Buffer) => {
        seen = (seen + chunk.toString()).slice(-10_000);
        if (seen.includes('"msg":"listening"')) resolve();
      });
      this.#child.once('close', () => reject(new Error(this.lastWords())));
    });
  }

  /** Resolves when it has ended, for whatever reason. */
  async end(): Promise<void> {
    await this.#end;
  }

  /** What it wrote to stderr, or how it ended. */
  lastWords(): string {
    const how = this.#child.signalCode ?? `exit code ${this.#child.exitCode}`;
    return this.#complaint.trim() || `${this.name} ended with ${how}; its log is ${this.logFile}`;
  }

  /** SIGTERM, then SIGKILL if it has not ended in time. */
  async stop(): Promise<void> {
    if (this.ended) return this.#end;
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), stopLimitMs);
    await this.#end;
    clearTimeout(timer);
  }
}
