import type { ResolvedStudy } from '@amuro/contracts';
import { forecastPlan, rowsOfSets } from '../domain/forecast.ts';
import { neededSteps } from '../domain/needed-steps.ts';
import { planNotes } from '../domain/plan-notes.ts';
import { planStudy } from '../domain/plan-study.ts';
import { stages, type Step } from '../domain/step.ts';
import type { PlanShape } from '../domain/study-shapes.ts';
import type { Deps } from '../deps.ts';
import { findPreparedSets } from '../owners/prepared-sets.ts';
import { resolveWorld } from './resolve-world.ts';

/** What a study file would measure and run, and nothing begun. A hub that cannot be reached costs keys, not the plan. */
export async function planFile({ peers, store }: Deps, file: ResolvedStudy): Promise<PlanShape> {
  const world = await resolveWorld(peers, file, { withoutHub: true });
  const plan = planStudy(file, world);
  const { id, key, name, title, factors, steps, cells } = plan;
  const sets = steps.filter((step) => step.kind === 'prepared-set').map((step) => step.id);
  const known = await findPreparedSets(peers.of('datasets'), sets);
  const measured = store.measured(cells.map((cell) => cell.importStep));
  const missing = cells.filter((cell) => !measured.has(cell.importStep));
  const needed = neededSteps(steps, missing);
  const unpinned = new Set(
    [...world.series].flatMap(([series, { forecast }]) => (forecast.isPinned ? [] : [series])),
  );
  const isPinned = unpinned.size === 0;
  const existing = isPinned ? store.get(id) : undefined;
  const rows = rowsOfSets(plan, world, known);
  const setOf = scoredSets(steps);
  return {
    studyId: isPinned ? id : null,
    studyKey: isPinned ? key : null,
    name,
    title,
    exists: existing !== undefined,
    extends: existing ? existing.extends : (store.newest(name)?.id ?? null),
    factors: {
      ...factors,
      series: factors.series.map((series) => (unpinned.has(series.name) ? { ...series, id: null } : series)),
    },
    series: [...world.series].map(([series, { forecast }]) => ({ name: series, ...forecast })),
    forecast: forecastPlan(plan, world, known),
    notes: planNotes(file, world),
    stages: stages.flatMap((stage) => {
      const count = steps.filter((step) => step.stage === stage && needed.has(step.id)).length;
      return count > 0 ? [{ stage, steps: count }] : [];
    }),
    cells: cells.map(({ importStep, ...cell }) => {
      const isKeyed = cell.point === null || !unpinned.has(cell.point.seriesName);
      const withoutKeys = { id: null, key: null, point: { ...cell.point!, seriesId: null } };
      return {
        ...cell,
        ...(isKeyed ? {} : withoutKeys),
        rows: rows.get(setOf.get(importStep)!) ?? null,
        measured: measured.has(importStep),
      };
    }),
  };
}

/** The prepared set that each import measures the scoring of. */
function scoredSets(steps: readonly Step[]): Map<string, string> {
  const sets = new Map<string, string>();
  for (const step of steps)
    if (step.kind === 'scoring-run') sets.set(`import_${step.id}`, step.body.preparedSet.id);
  return sets;
}
