import { useEffect, useState } from 'preact/hooks';
import { getJson, type Summary } from './api.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

export type Listed = Summary & { id: string };

const pauseMs = 15_000;

/** All studies and imports, reloaded from time to time while the page is visible. */
export function useReports(): Loaded<Listed[]> {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setVersion((before) => before + 1);
    }, pauseMs);
    return () => clearInterval(timer);
  }, []);
  return useLoaded(`reports ${version}`, async (signal) => {
    const { items } = await getJson<{ items: Summary[] }>('v1/reports', signal);
    return items.map((item) => ({ ...item, id: item.collectionId }));
  });
}
