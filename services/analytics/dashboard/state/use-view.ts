import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the reader has chosen. It is kept in the address, so that a view can be shared as a link. */
export interface View {
  collection: string;
  tab: string;
  series: string;
  sets: string[];
  /** Words that evaluation names must contain. */
  search: string;
  formats: string[];
  tunings: string[];
  figure: string;
  x: string;
  scale: string;
  point: string;
  tuning: string;
  evaluation: string;
  metric: string;
  /** A measurement whose cell is to be shown. */
  measurement: string;
  change: string[];
  table: string;
  protocol: string;
  /** The first of the sets, panels or rows that are shown. */
  from: string;
  verdict: string;
  /** The column that a table is sorted by; a leading minus sign sorts in descending order. */
  sort: string;
}

const start: View = {
  collection: '',
  tab: 'overview',
  series: '',
  sets: [],
  search: '',
  formats: [],
  tunings: [],
  figure: 'performance-by-checkpoint',
  x: 'tokens',
  scale: 'log',
  point: '',
  tuning: '',
  evaluation: '',
  metric: '',
  measurement: '',
  change: [],
  table: '',
  protocol: '',
  from: '1',
  verdict: '',
  sort: '',
};

export type SetView = (change: Partial<View>) => void;

/** The view in the address, and a function that changes it. Another collection or tab adds an entry to the browser's history. */
export function useView(): [View, SetView] {
  const [view, setView] = useState(readView);
  useEffect(() => {
    const onPop = () => setView(readView());
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const change = useCallback<SetView>((part) => {
    setView((before) => {
      const after = { ...before, ...part };
      const address = addressOf(after);
      const isStep = before.collection !== '' && (part.tab !== undefined || part.collection !== undefined);
      if (address !== location.search) history[isStep ? 'pushState' : 'replaceState'](null, '', address);
      return after;
    });
  }, []);
  return [view, change];
}

function readView(): View {
  const given = new URLSearchParams(location.search);
  const entries = Object.entries(start).map(([name, fallback]) => {
    const value = given.get(name);
    if (value === null) return [name, fallback];
    return [name, Array.isArray(fallback) ? value.split(',').filter(Boolean) : value];
  });
  return Object.fromEntries(entries) as View;
}

/** The address of a view. */
export function addressOf(view: View): string {
  const set = Object.entries(view).filter(
    ([name, value]) => String(value) !== String(start[name as keyof View]),
  );
  return `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()}`;
}
