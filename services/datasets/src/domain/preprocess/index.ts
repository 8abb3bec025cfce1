import type { Preprocess } from '@amuro/contracts';
import { hellaswag } from './hellaswag.ts';
import type { Preprocessor } from '../rows/example.ts';

/** The names that a dataset's `preprocess` may have. */
export const preprocessors: Record<Preprocess, Preprocessor> = { hellaswag };
