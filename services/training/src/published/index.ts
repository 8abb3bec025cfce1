import type { PublishedSeries } from '../domain/published-series.ts';
import { baichuan2 } from './baichuan2.ts';
import { bloom } from './bloom.ts';
import { llama3 } from './llama-3.ts';
import { llm360 } from './llm360.ts';
import { olmo } from './olmo.ts';
import { olmo2 } from './olmo-2.ts';
import { openllama } from './openllama.ts';
import { pythia } from './pythia.ts';
import { redpajama } from './redpajama.ts';
import { tinyllama } from './tinyllama.ts';

/** Every series that is known by name, in order of name. */
export const published: ReadonlyMap<string, PublishedSeries> = new Map(
  [
    ...baichuan2,
    ...bloom,
    ...llama3,
    ...llm360,
    ...olmo,
    ...olmo2,
    ...openllama,
    ...pythia,
    ...redpajama,
    ...tinyllama,
  ]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((series) => [series.name, series]),
);
