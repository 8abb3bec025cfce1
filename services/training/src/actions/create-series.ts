import { join } from 'node:path';
import { idOf, seriesKey } from '@amuro/identity';
import { comparePlaces, type Point, type SeriesSource } from '@amuro/contracts';
import { badRequest, conflict, unprocessable } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { inspectCheckpoint, type InspectedCheckpoint } from './inspect-checkpoint.ts';
import { placeCheckpoint } from './place-checkpoint.ts';
import { placeSource } from './place-source.ts';
import { readShippedSeries } from './read-shipped-series.ts';
import { registerDirectory, type RegisteredPlace } from './register-directory.ts';
import { verifyRegistered } from './verify/verify-series.ts';

type Wanted = { name: string; source: Exclude<SeriesSource, { kind: 'published' | 'hub' }> };
type PlacedPoint = {
  point: Point;
  directory: string;
  roots: readonly string[];
  place: RegisteredPlace;
  field: string;
};
type SeriesPoints = (Point & { checkpointId: string; checkpointKey: string })[];

/** Registers a series with the checkpoint of every point: all of them, or none if one cannot be used. */
export async function createSeries(deps: Deps, wanted: Wanted): Promise<{ id: string; created: boolean }> {
  const { source } = wanted;
  if (source.kind === 'training-run') return nameRunSeries(deps, wanted.name, source.runId);
  const placed =
    source.kind === 'shipped' ? await shippedPoints(deps, source.name) : await directoryPoints(deps, source);
  refuseRepeats(placed.map(({ point }) => point));
  const inspected: InspectedCheckpoint[] = [];
  for (const { directory, field, roots } of placed)
    inspected.push(await inspectCheckpoint(directory, field, roots));
  const points: SeriesPoints = [];
  for (const [index, { point, place }] of placed.entries()) {
    const found = inspected[index];
    if (found === undefined) throw new Error(`point ${index}: expected it inspected, found nothing`);
    const { id, key } = await registerDirectory(deps, place, found);
    points.push({ ...point, checkpointId: id, checkpointKey: key });
  }
  const key = seriesKey(points);
  const id = idOf('ser', key);
  const created = deps.series.get(id) === undefined;
  const series = { id, key, name: wanted.name, source, createdAt: deps.now().toISOString(), points };
  deps.series.register(series);
  await verifyRegistered(deps, series);
  return { id, created };
}

async function shippedPoints({ shippedDir }: Deps, name: string): Promise<PlacedPoint[]> {
  const { points } = await readShippedSeries(shippedDir, name);
  return points.map((point) => ({
    point,
    field: 'source.name',
    directory: join(shippedDir, name, point.revision),
    roots: [shippedDir],
    place: {
      location: `shipped:${name}/${point.revision}`,
      source: { kind: 'shipped', series: name, revision: point.revision },
    },
  }));
}

async function directoryPoints(
  { settings }: Deps,
  source: Extract<SeriesSource, { kind: 'directory' }>,
): Promise<PlacedPoint[]> {
  const root = await placeSource(source.path, 'source.path', settings);
  return Promise.all(
    source.points.map(async (point, index) => {
      const field = `source.points[${index}].revision`;
      const directory = await placeCheckpoint(join(root, point.revision), field, settings);
      const place = { location: directory, source: { kind: 'directory' as const, path: directory } };
      return { point, field, directory, roots: settings.roots, place };
    }),
  );
}

function nameRunSeries(deps: Deps, name: string, runId: string): { id: string; created: boolean } {
  const run = deps.runs.get(runId);
  const found = deps.series.byName(runId);
  if (found !== undefined) {
    deps.series.register({ ...found, name });
    return { id: found.id, created: false };
  }
  if (run !== undefined && run.recipe.stage === 'pretrain') {
    throw conflict(`The pre-training run ${runId} has made no series yet.`, 'Wait until it has succeeded.');
  }
  throw unprocessable({
    field: 'source.runId',
    expected: 'a pre-training run of this service',
    got: run === undefined ? `"${runId}", which does not exist` : `"${runId}", which fine-tunes`,
    remedy: 'Name a run whose recipe has the stage "pretrain".',
  });
}

function refuseRepeats(points: Point[]): void {
  const revisions = points.map(({ revision }) => revision);
  const index = revisions.findIndex((revision, place) => revisions.indexOf(revision) !== place);
  if (index >= 0) {
    throw badRequest({
      field: `source.points[${index}].revision`,
      expected: 'each revision once',
      got: `"${revisions[index]}" again`,
      remedy: 'Leave out the repeated point.',
    });
  }
  for (const [place, point] of points.entries()) {
    const other = points.slice(0, place).find((before) => comparePlaces(before, point) === 0);
    if (other === undefined) continue;
    throw badRequest({
      field: `source.points[${place}]`,
      expected: 'each place (stage, ingredient, and step, else tokens, else order) once',
      got: `"${point.revision}" at the place of "${other.revision}"`,
      remedy: 'Leave out one of the two, or name the stage or ingredient that tells them apart.',
    });
  }
}
