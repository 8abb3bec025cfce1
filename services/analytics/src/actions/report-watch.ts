/** Tells those who stream a report that it has changed. */
export type ReportWatch = {
  changed: (studyId: string) => void;
  subscribe: (studyId: string, listener: () => void) => () => void;
};

export function createReportWatch(): ReportWatch {
  const listeners = new Map<string, Set<() => void>>();
  return {
    changed: (studyId) => {
      for (const listener of listeners.get(studyId) ?? []) listener();
    },
    subscribe: (studyId, listener) => {
      const watching = listeners.get(studyId) ?? new Set();
      listeners.set(studyId, watching.add(listener));
      return () => {
        watching.delete(listener);
        if (watching.size === 0) listeners.delete(studyId);
      };
    },
  };
}
