import { formatCount } from '../domain/format.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportInput } from './report-input.ts';

/** Work and time by stage and dataset, summed from the runs' ledgers. */
export function costSection({ grid, devices }: ReportInput): Markup | null {
  const { cost } = grid.report;
  if (cost.length === 0) return null;
  const total = cost.reduce((sum, { deviceSeconds }) => sum + deviceSeconds, 0);
  const names = devices.map(
    ({ deviceModel, runs }) => `${deviceModel ?? 'an unknown device'} (${runs} scoring runs)`,
  );
  return markup`<section><h2>What it cost</h2><div class="wide" tabindex="0"><table class="words"><thead><tr><th>stage</th><th>runs</th><th>device time</th><th>counted work</th></tr></thead><tbody>
${cost.map(
  ({
    stage,
    runs,
    deviceSeconds,
    counters,
    byDataset = [],
  }) => markup`<tr><th scope="row">${stage}</th><td>${runs}</td><td>${duration(deviceSeconds)}</td>
<td>${Object.entries(counters)
    .map(([name, count]) => `${spaced(name)} ${formatCount(count)}`)
    .join(', ')}</td></tr>
${byDataset.map(
  (part) =>
    markup`<tr><th scope="row" class="part">${part.dataset}</th><td>${part.runs}</td><td>${duration(part.deviceSeconds)}</td><td></td></tr>`,
)}`,
)}
<tr><th scope="row">all</th><td></td><td>${duration(total)}</td><td></td></tr></tbody></table></div>
<p class="muted">Device: ${names.join('; ')}. A run that several cells share is counted once.</p></section>`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  if (seconds < 3600) return `${(seconds / 60).toFixed(1)} min`;
  return `${(seconds / 3600).toFixed(2)} h`;
}

/** `tokensThroughBlocks` → `tokens through blocks`. */
function spaced(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
