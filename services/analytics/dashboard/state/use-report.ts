import { useEffect, useState } from 'preact/hooks';
import { getJson, type Cell, type Report } from './api.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

interface Change {
  state: Report['report']['state'];
  changed: Pick<Cell, 'id' | 'state' | 'measurementIds'>[];
}

/** Numbers are read anew at most this often while cells change. */
const pauseMs = 1500;

/** A report that follows its study: cell states at once, numbers shortly after. */
export function useReport(id: string): Loaded<Report> & { live: boolean } {
  const [version, setVersion] = useState(0);
  const [live, setLive] = useState(false);
  const [changes, setChanges] = useState<Change[]>([]);
  const loaded = useLoaded(id === '' ? null : `${id} ${version}`, async (signal) => {
    const report = await getJson<Report>(`/v1/reports/${id}/report.json`, signal);
    setChanges([]);
    return report;
  });
  const isCurrent = loaded.value?.collectionId === id;
  const revision = isCurrent ? loaded.value!.revision : null;
  const ready = revision !== null;
  useEffect(() => {
    if (!ready) return undefined;
    const events = new EventSource(`/v1/reports/${id}/events/stream?after=${revision}`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    events.addEventListener('open', () => setLive(true));
    events.addEventListener('error', () => setLive(false));
    events.addEventListener('status', ({ data }) => {
      setChanges((before) => [...before, (JSON.parse(data) as { data: Change }).data]);
      timer ??= setTimeout(() => {
        timer = undefined;
        setVersion((before) => before + 1);
      }, pauseMs);
    });
    return () => {
      events.close();
      clearTimeout(timer);
    };
  }, [id, ready]);
  return { ...loaded, value: isCurrent ? applied(loaded.value!, changes) : null, live };
}

function applied(report: Report, changes: readonly Change[]): Report {
  const last = changes.at(-1);
  if (last === undefined) return report;
  const changed = new Map(changes.flatMap((change) => change.changed.map((cell) => [cell.id, cell])));
  const cells = report.report.cells.map((cell) => ({ ...cell, ...changed.get(cell.id) }));
  return { ...report, report: { ...report.report, state: last.state, cells } };
}
