import type { Report } from '../state/api.ts';

const active = ['preparing', 'training', 'scoring', 'measuring'];

/** Cells by state, as a bar and in words. */
export function Progress({ report, live }: { report: Report; live: boolean }) {
  const { state } = report.report;
  const countOf = (states: readonly string[]) =>
    states.reduce((sum, name) => sum + (report.cellStates[name] ?? 0), 0);
  const all = countOf(Object.keys(report.cellStates));
  const measured = countOf(['measured']);
  const failed = countOf(['failed']);
  const underWay = countOf(active);
  const share = (count: number) => `${(100 * count) / Math.max(1, all)}%`;
  const words = [
    `${measured} of ${all} cells measured`,
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
