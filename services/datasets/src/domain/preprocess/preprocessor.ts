import type { Example } from '../rows/example.ts';

/** The texts of one example as a benchmark's own code makes them from its columns; texts that it does not return are unchanged. */
export type Preprocessor = (example: Pick<Example, 'texts' | 'lists'>) => Pick<Example, 'texts' | 'lists'>;
