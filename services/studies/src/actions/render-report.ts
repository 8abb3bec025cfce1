import type { ReportRequest } from '@amuro/contracts';
import { missingCells } from '../domain/missing-cells.ts';
import { reportOf } from '../domain/report-of.ts';
import type { ThreadDeps } from '../threads/thread-deps.ts';
import { toBytes } from '../threads/to-bytes.ts';
import { requireStudy } from './require-study.ts';

/** The report of a study for analytics as JSON, in the state that its steps have in the store. */
export function renderReport(
  deps: ThreadDeps,
  id: string,
  state: ReportRequest['state'],
): Uint8Array<ArrayBuffer> {
  return toBytes(readReport(deps, id, state));
}

/** What an attempt that has nothing left to do comes to. */
export function endOfStudy(deps: ThreadDeps, id: string) {
  const { cells, cost } = readReport(deps, id, 'running');
  return { missing: missingCells(cells), cost };
}

function readReport({ store }: ThreadDeps, id: string, state: ReportRequest['state']): ReportRequest {
  const study = requireStudy({ store }, id);
  const { plan, extends: before } = study;
  const measured = store.measured(plan.cells.map((cell) => cell.importStep));
  return reportOf(plan, { state, extends: before, states: store.steps(id), measured });
}
