import type { Preprocess } from '@amuro/contracts';
import { hellaswag } from './hellaswag.ts';
import type { Preprocessor } from './preprocessor.ts';

/** What a dataset's `preprocess` may name. */
export const preprocessors: Record<Preprocess, Preprocessor> = { hellaswag };
