import { useEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
  value: T | null;
  problem: string | null;
  loading: boolean;
}

/** Loads a value whenever `key` changes and keeps the previous one until then; a failed load is retried after a while. */
export function useLoaded<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T>>({ value: null, problem: null, loading: true });
  useEffect(() => {
    if (key === null) return undefined;
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = () =>
      load(abort.signal).then(
        (value) => setState({ value, problem: null, loading: false }),
        (error: unknown) => {
          if (abort.signal.aborted) return;
          setState(({ value }) => ({ value, problem: (error as Error).message, loading: false }));
          timer = setTimeout(attempt, 3000);
        },
      );
    setState(({ value }) => ({ value, problem: null, loading: true }));
    void attempt();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [key]);
  return state;
}
