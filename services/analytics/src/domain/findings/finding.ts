/** What a study shows on one set (or over several), in sentences made from its numbers. */
export interface Finding {
  /** The evaluation set, or what is averaged. */
  subject: string;
  text: string;
  /** Whether any number behind it is in doubt; the reasons stand in the tables. */
  suspect: boolean;
  measurementIds: string[];
}

/** What one tuning did, at the last checkpoint that is measured. */
export interface TuningFindings {
  tuning: string;
  /** What was trained on and which checkpoint is meant. */
  heading: string;
  groups: { title: string; findings: Finding[] }[];
}
