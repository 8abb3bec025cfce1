import type { Comparison } from '../comparison.ts';
import type { StudyPair } from './study-pairs.ts';

export type ComparedPair = StudyPair & { comparison: Comparison };
