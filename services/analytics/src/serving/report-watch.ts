/** Notifies the open streams of a report that it has changed. */
export interface ReportWatch {
  changed: (collectionId: string) => void;
  subscribe: (collectionId: string, listener: () => void) => () => void;
}

export function createReportWatch(): ReportWatch {
  const listeners = new Map<string, Set<() => void>>();
  return {
    changed: (collectionId) => {
      for (const listener of listeners.get(collectionId) ?? []) listener();
    },
    subscribe: (collectionId, listener) => {
      const watching = listeners.get(collectionId) ?? new Set();
      listeners.set(collectionId, watching.add(listener));
      return () => {
        watching.delete(listener);
        if (watching.size === 0) listeners.delete(collectionId);
      };
    },
  };
}
