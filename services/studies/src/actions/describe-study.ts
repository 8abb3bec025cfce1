import { jobFieldsOf } from '@amuro/jobs';
import { reportOf } from '../domain/report-of.ts';
import { stageProgress } from '../domain/stage-progress.ts';
import type { StudyRow } from '../store/study-store.ts';
import type { StudyCell, StudyShape } from '../domain/study-shapes.ts';
import type { Deps } from '../deps.ts';

type Known = Pick<Deps, 'store' | 'jobs' | 'peers' | 'now'>;

/** A study as its resource shows it. */
export function describeStudy(deps: Known, study: StudyRow): StudyShape {
  const { id, key, plan } = study;
  const self = `/v1/studies/${id}`;
  const states = deps.store.steps(id);
  const cells = describeCells(deps, study);
  const { cost } = reportOf(plan, { state: 'running', extends: study.extends, states, measured: new Map() });
  const count = (...wanted: StudyCell['state'][]) =>
    cells.filter((cell) => wanted.includes(cell.state)).length;
  return {
    id,
    key,
    name: plan.name,
    title: plan.title,
    question: plan.question,
    extends: study.extends,
    ...jobFieldsOf(deps.jobs.require(id)),
    cells: {
      total: cells.length,
      measured: count('measured'),
      failed: count('failed'),
      running: count('preparing', 'training', 'scoring', 'measuring'),
      planned: count('planned'),
    },
    stages: stageProgress(plan.steps, states, deps.now().getTime()),
    cost,
    factors: plan.factors,
    links: {
      self,
      cells: `${self}/cells`,
      events: `${self}/events`,
      report: `${deps.peers.of('analytics').url}/v1/reports/${id}/report.html`,
    },
  };
}

/** Every cell of a study, in the order of its plan, with what was measured or why it is missing. */
export function describeCells({ store }: Pick<Known, 'store'>, study: StudyRow): StudyCell[] {
  const { plan } = study;
  const measured = store.measured(plan.cells.map((cell) => cell.importStep));
  const more = { state: 'running' as const, extends: study.extends, states: store.steps(study.id), measured };
  return reportOf(plan, more).cells.map(({ measurementIds: _ids, ...cell }, index) => ({
    ...cell,
    measured: measured.get(plan.cells[index]!.importStep) ?? [],
  }));
}
