import { stages, type Stage, type Step } from './step.ts';
import type { StepState, StepStates } from './step-state.ts';

export interface StageProgress {
  stage: Stage;
  done: number;
  running: number;
  failed: number;
  /** Steps that this study has to run, without those that earlier studies have done. */
  total: number;
  /** Part of the stage that is done, 0 to 1; shares of running steps count. */
  share: number;
  /** Steps a second since the stage began; null before its first is under way. */
  ratePerSecond: number | null;
  /** Null while too little is done to estimate it. */
  etaSeconds: number | null;
}

/** A rate says something about the rest once it comes from a tenth of the stage, or from ten minutes of it. */
const tellingShare = 0.1;
const tellingSeconds = 600;

/** Progress of each stage that has something to do. Shares of running steps count towards rate and time left. */
export function stageProgress(steps: readonly Step[], states: StepStates, nowMs: number): StageProgress[] {
  return stages.flatMap((stage) => {
    const own = steps.filter((step) => step.stage === stage).map((step) => states.get(step.id));
    const needed = own.filter((state) => state?.status !== 'unneeded');
    return needed.length === 0 ? [] : [progressOf(stage, needed, nowMs)];
  });
}

function progressOf(stage: Stage, states: readonly (StepState | undefined)[], nowMs: number): StageProgress {
  const count = (...wanted: StepState['status'][]) =>
    states.filter((state) => state && wanted.includes(state.status)).length;
  const [done, running, failed] = [count('done'), count('running'), count('failed', 'blocked')];
  const begun = states.flatMap((state) => (state && state.startedAtMs !== null ? [state.startedAtMs] : []));
  const seconds = begun.length === 0 ? 0 : (nowMs - Math.min(...begun)) / 1000;
  const shares = states.reduce((sum, state) => sum + (state?.status === 'running' ? state.fraction : 0), 0);
  const rate = seconds > 0 && done + shares > 0 ? (done + shares) / seconds : null;
  const left = states.length - done - failed - shares;
  const share = (done + shares) / states.length;
  const telling = share >= tellingShare || seconds >= tellingSeconds;
  const etaSeconds =
    ownEtaSeconds(states) ?? (left <= 0 ? 0 : rate === null || !telling ? null : left / rate);
  return { stage, done, running, failed, total: states.length, share, ratePerSecond: rate, etaSeconds };
}

/** Once a stage only has running steps, they know best; null while others wait or one does not know. */
function ownEtaSeconds(states: readonly (StepState | undefined)[]): number | null {
  const open = states.filter((state) => !state || state.status === 'waiting' || state.status === 'running');
  const etas = open.map((state) => (state?.status === 'running' ? state.etaSeconds : null));
  if (etas.length === 0 || etas.includes(null)) return null;
  return Math.max(...etas.map(Number));
}
