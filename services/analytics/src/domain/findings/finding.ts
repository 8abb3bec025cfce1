/** One thing that a study shows, as a sentence made from its numbers. */
export type Finding = {
  text: string;
  /** Whether the numbers behind it are in doubt; the reasons stand in the tables. */
  suspect: boolean;
  measurementIds: string[];
};

/** What one tuning did, at the last checkpoint that is measured. */
export type TuningFindings = {
  tuning: string;
  /** What was trained on and which checkpoint is meant. */
  heading: string;
  groups: { title: string; findings: Finding[] }[];
};
