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

/** Progress of a study: redrawn in place on a terminal, else a line whenever a stage got a tenth further. */
export function progressDisplay(terminal: Terminal): ProgressDisplay {
  return terminal.live ? liveDisplay(terminal) : plainDisplay(terminal);
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

function plainDisplay(terminal: Terminal): ProgressDisplay {
  const tenths = new Map<string, number>();
  return {
    show: (stages) => {
      const lines = progressLines(stages, Infinity);
      stages.forEach(({ stage, share }, index) => {
        const tenth = Math.floor(10 * share);
        if (tenth === (tenths.get(stage) ?? 0)) return;
        tenths.set(stage, tenth);
        terminal.err(`${lines[index]}\n`);
      });
    },
    note: (text) => terminal.err(`${text}\n`),
    end: () => {},
  };
}
