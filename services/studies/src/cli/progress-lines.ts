import type { StageProgress } from '../domain/stage-progress.ts';

const barWidth = 24;
const nameWidth = 11;

/** One line a stage: bar, counts, rate, time left. */
export function progressLines(stages: readonly StageProgress[], columns: number): string[] {
  return stages.map((stage) => lineOf(stage).slice(0, Math.max(20, columns - 1)));
}

function lineOf({
  stage,
  done,
  running,
  failed,
  total,
  share,
  ratePerSecond,
  etaSeconds,
}: StageProgress): string {
  const filled = Math.floor(barWidth * share);
  const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
  const counts = `${String(done).padStart(String(total).length)}/${total}`;
  const parts = [`${stage.padEnd(nameWidth)} ${bar} ${counts}`];
  if (running > 0) parts.push(`${running} running`);
  if (failed > 0) parts.push(`${failed} failed`);
  if (done < total && ratePerSecond) parts.push(rateText(ratePerSecond));
  if (done < total && etaSeconds) parts.push(`${durationText(etaSeconds)} left`);
  return parts.join('  ');
}

function rateText(ratePerSecond: number): string {
  return ratePerSecond >= 1 ? `${ratePerSecond.toFixed(1)}/s` : `${(ratePerSecond * 60).toFixed(1)}/min`;
}

/** `5 s`, `3 min 20 s`, `2 h 5 min`. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
