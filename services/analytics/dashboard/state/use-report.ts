import { useEffect, useState } from 'preact/hooks';
import { getJson, type Report } from './api.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

/** While cells change, a report is loaded at most this often. */
const pauseMs = 1500;

/** A report without its cells, kept up to date with its study; views load the cells that they show. */
export function useReport(id: string): Loaded<Report> & { live: boolean } {
  const [version, setVersion] = useState(0);
  const [live, setLive] = useState(false);
  const loaded = useLoaded(id === '' ? null : `${id} ${version}`, (signal) =>
    getJson<Report>(`v1/reports/${id}/overview`, signal),
  );
  const isCurrent = loaded.value?.collectionId === id;
  const revision = isCurrent ? loaded.value!.revision : null;
  const ready = revision !== null;
  useEffect(() => {
    if (!ready) return undefined;
    const events = new EventSource(`v1/reports/${id}/events/stream?after=${revision}`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    events.addEventListener('open', () => setLive(true));
    events.addEventListener('error', () => setLive(false));
    events.addEventListener('status', () => {
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
  return { ...loaded, value: isCurrent ? loaded.value : null, live };
}
