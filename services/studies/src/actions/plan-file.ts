import type { StudyFile } from '@amuro/contracts';
import { neededSteps } from '../domain/needed-steps.ts';
import { planStudy } from '../domain/plan-study.ts';
import { stages } from '../domain/step.ts';
import type { PlanShape } from '../domain/study-shapes.ts';
import type { Deps } from '../deps.ts';
import { resolveWorld } from './resolve-world.ts';

/** What a study file would measure and run, with every key, and nothing begun. */
export async function planFile({ peers, store }: Deps, file: StudyFile): Promise<PlanShape> {
  const { id, key, name, title, factors, steps, cells } = planStudy(file, await resolveWorld(peers, file));
  const measured = store.measured(cells.map((cell) => cell.importStep));
  const missing = cells.filter((cell) => !measured.has(cell.importStep));
  const needed = neededSteps(steps, missing);
  const known = store.get(id);
  return {
    studyId: id,
    studyKey: key,
    name,
    title,
    exists: known !== undefined,
    extends: known ? known.extends : (store.newest(name)?.id ?? null),
    factors,
    stages: stages.flatMap((stage) => {
      const count = steps.filter((step) => step.stage === stage && needed.has(step.id)).length;
      return count > 0 ? [{ stage, steps: count }] : [];
    }),
    cells: cells.map(({ importStep, ...cell }) => ({ ...cell, measured: measured.has(importStep) })),
  };
}
