import { ReportRequest } from '@amuro/contracts';
import type { z } from 'zod';
import { firstFields } from '../first-fields.ts';
import { hashedSettings } from '../hashed-settings.ts';
import { keyOf } from '../key-of.ts';

/** A study as it is reported: titles and factor names, no paths or peers. */
const KeyedStudy = ReportRequest.pick({
  name: true,
  title: true,
  question: true,
  generalisation: true,
  factors: true,
});
export type StudyKeySettings = z.infer<typeof KeyedStudy>;

/** Key of a cell: cells of any studies that ask for the same scoring run are the same cell. */
export function cellKey(input: { scoringRunKey: string }): string {
  return keyOf({ operation: 'cell', settings: {}, inputs: { scoringRun: input.scoringRunKey } });
}

/** Key of a study: the document as it will be reported, and the keys of its cells in any order. */
export function studyKey(input: { settings: StudyKeySettings; cellKeys: string[] }): string {
  return keyOf({
    operation: 'study',
    settings: hashedSettings(input.settings, KeyedStudy, firstFields.study),
    inputs: { cells: [...new Set(input.cellKeys)].toSorted() },
  });
}
