import { startApp, type StartedApp } from '@amuro/testing';
import type { ReportRequest } from '@amuro/contracts';
import { createApp } from '../../src/app.ts';
import { sampleStudy, type SampleStudy } from './make-study.ts';
import { startScoringPeer, type ScoringPeer } from './scoring-peer.ts';

export interface LoadedStudy {
  started: StartedApp;
  peer: ScoringPeer;
  study: SampleStudy;
  studyId: string;
  report: ReportRequest;
  close: () => Promise<void>;
}

/** A running service with all runs of the sample study, changed before, imported and its report told. */
export async function loadStudy(
  size: 'small' | 'full' = 'small',
  change: (study: SampleStudy) => void = () => undefined,
): Promise<LoadedStudy> {
  const peer = await startScoringPeer();
  const started = await startApp(createApp, {
    service: 'analytics',
    peers: {
      scoring: { service: 'scoring', url: peer.url },
      datasets: { service: 'datasets', url: peer.url },
    },
  });
  const study = sampleStudy(size);
  change(study);
  const ids = new Map<string, string[]>();
  await Promise.all(
    study.cells.map(async ({ cell, run }) => {
      if (run === null) return;
      peer.add(run);
      const source = { peer: 'scoring', scoringRunId: run.manifest.id };
      const answer = await started.request.post('/v1/imports').send({ source }).expect(201);
      ids.set(
        cell.id,
        answer.body.measurements.map(({ id }: { id: string }) => id),
      );
    }),
  );
  const report = study.report(({ cell }) => ids.get(cell.id) ?? []);
  await started.request.put(`/v1/reports/${report.studyId}`).send(report).expect(201);
  const close = async () => {
    await started.close();
    await peer.close();
  };
  return { started, peer, study, studyId: report.studyId, report, close };
}
