import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileEntriesOf } from '@amuro/artifacts';
import { digestOf } from '@amuro/identity';
import { unwrap } from '@amuro/clients';
import type { ShippedSeries } from '@amuro/contracts';
import { findPython } from '@amuro/worker';
import { execa } from 'execa';
import { makeSeries } from '../make-series.ts';
import type { PlannedPoint } from '../../domain/plan-series.ts';
import type { CommandContext } from '../command-context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readShippedSeries } from '../read-shipped-series.ts';

/** `amuro series build`: rebuilds a shipped series and writes it in the form that the repository has. */
export async function buildSeries(
  context: CommandContext,
  name: string,
  { out }: { out: string },
): Promise<ExitCode> {
  const shipped = readShippedSeries(name, context.workingDirectory);
  const points = await makeSeries(context, shipped);
  const directory = resolve(context.workingDirectory, out);
  const written: ShippedSeries['points'] = [];
  for (const planned of points) {
    const { revision, tokensSeen, step, stage } = planned.point;
    const digest = await writePoint(context, planned, join(directory, revision), shipped.precision);
    written.push({ revision, step, tokensSeen, stage, digest });
    context.terminal.out(`${join(directory, revision)}  ${digest}\n`);
  }
  const series = { ...shipped, points: written };
  await writeFile(join(directory, 'series.json'), `${JSON.stringify(series, null, 2)}\n`);
  return exitCodes.done;
}

/** Writes one point's checkpoint; returns the digest of its files. */
async function writePoint(
  { peers, python }: Pick<CommandContext, 'peers' | 'python'>,
  { checkpoint }: PlannedPoint,
  directory: string,
  precision: ShippedSeries['precision'],
): Promise<string> {
  const client = peers.of('training');
  const params = { path: { id: checkpoint.id } };
  const { files } = await unwrap(client.GET('/v1/checkpoints/{id}/manifest', { params }));
  await mkdir(directory, { recursive: true });
  for (const { path } of files) {
    const response = await fetch(`${client.url}/v1/checkpoints/${checkpoint.id}/files/${path}`, {
      headers: client.headers,
    });
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    await writeFile(join(directory, path), new Uint8Array(await response.arrayBuffer()));
  }
  if (precision === 'float16') await execa(findPython(python), ['-m', 'amuro_gpu.models.halve', directory]);
  return digestOf(await fileEntriesOf(directory));
}
