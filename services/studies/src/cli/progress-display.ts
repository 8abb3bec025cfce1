import type { StageProgress } from '../domain/stage-progress.ts';
import { progressLines } from './progress-lines.ts';
import type { Terminal } from './terminal.ts';

export interface ProgressDisplay {
  show(stages: readonly StageProgress[]): void;
  /** Something worth a line of its own. */
  note(text: string): void;
  /** Leaves the last state standing. */
  end(): void;
}

const tellEveryMs = 20_000;

/**
 * Progress of a study: redrawn in place on a terminal, else a line whenever a stage got a tenth further,
 * or got further at all for some time.
 */
export function progressDisplay(terminal: Terminal, now: () => number = Date.now): ProgressDisplay {
  return terminal.live ? liveDisplay(terminal) : plainDisplay(terminal, now);
}

function liveDisplay(terminal: Terminal): ProgressDisplay {
  let drawn: string[] = [];
  const draw = (lines: string[]) => {
    const up = drawn.length > 0 ? `\u001b[${drawn.length}A` : '';
    terminal.err(`${up}\u001b[J${lines.map((line) => `${line}\n`).join('')}`);
    drawn = lines;
  };
  return {
    show: (stages) => draw(progressLines(stages, terminal.columns)),
    note: (text) => {
      const lines = drawn;
      draw([text]);
      drawn = [];
      draw(lines);
    },
    end: () => {},
  };
}

function plainDisplay(terminal: Terminal, now: () => number): ProgressDisplay {
  const told = new Map<string, { share: number; atMs: number }>();
  return {
    show: (stages) => {
      const lines = progressLines(stages, Infinity);
      stages.forEach(({ stage, share }, index) => {
        const last = told.get(stage) ?? { share: 0, atMs: now() };
        told.set(stage, last);
        const further = Math.floor(10 * share) !== Math.floor(10 * last.share);
        const overdue = share !== last.share && now() - last.atMs > tellEveryMs;
        if (!further && !overdue) return;
        told.set(stage, { share, atMs: now() });
        terminal.err(`${lines[index]}\n`);
      });
    },
    note: (text) => terminal.err(`${text}\n`),
    end: () => {},
  };
}
