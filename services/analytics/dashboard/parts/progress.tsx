import type { Report } from '../state/api.ts';

const active = new Set(['preparing', 'training', 'scoring', 'measuring']);

/** Cells by state as a bar and in words. */
export function Progress({ report, live }: { report: Report; live: boolean }) {
  const { cells, state } = report.report;
  const measured = cells.filter((cell) => cell.state === 'measured').length;
  const failed = cells.filter((cell) => cell.state === 'failed').length;
  const underWay = cells.filter((cell) => active.has(cell.state)).length;
  const share = (count: number) => `${(100 * count) / Math.max(1, cells.length)}%`;
  const words = [
    `${measured} of ${cells.length} cells measured`,
    ...(underWay > 0 ? [`${underWay} under way`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ');
  return (
    <div class="progress">
      <div class="bar" aria-hidden="true">
        <i class="measured" style={{ width: share(measured) }} />
        <i class="active" style={{ width: share(underWay) }} />
        <i class="failed" style={{ width: share(failed) }} />
      </div>
      <span role="status">
        {state}: {words}
        {live && state === 'running' ? <b class="live"> live</b> : null}
      </span>
    </div>
  );
}
