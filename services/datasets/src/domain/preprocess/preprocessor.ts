import type { Example } from '../rows/example.ts';

/** Texts of one example as a benchmark's own code makes them from its columns; what it does not return stays. */
export type Preprocessor = (example: Pick<Example, 'texts' | 'lists'>) => Pick<Example, 'texts' | 'lists'>;
