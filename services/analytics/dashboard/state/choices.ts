import type { Evaluation, Report } from './api.ts';
import type { View } from './use-view.ts';

/** The series that a view shows: the chosen one, or the first. */
export function seriesOf({ report }: Report, view: View) {
  const { series } = report.factors;
  return series.find(({ name }) => name === view.series) ?? series[0] ?? null;
}

/** Evaluations of the chosen sets in the chosen formats; all if nothing is chosen. */
export function evaluationsOf({ report }: Report, { sets, formats, search }: View): Evaluation[] {
  return report.factors.evaluations.filter(
    ({ name, datasetName, format }) =>
      matches(name, search) &&
      (sets.length === 0 || sets.includes(datasetName)) &&
      (formats.length === 0 || formats.includes(format)),
  );
}

export function tuningsOf({ report }: Report, { tunings }: View): string[] {
  const names = ['base', ...report.factors.tunings.map(({ name }) => name).filter((name) => name !== 'base')];
  return tunings.length === 0 ? names : names.filter((name) => tunings.includes(name));
}

/** Whether a name contains every word of a search, in any order and case. */
export function matches(name: string, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/);
  return words.every((word) => name.toLowerCase().includes(word));
}

export const unique = (names: readonly string[]): string[] => [...new Set(names)];
