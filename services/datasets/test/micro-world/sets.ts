import type { MicroWorldRow } from '../../src/domain/micro-world/drawn-row.ts';
import {
  generateMicroWorld,
  type MicroWorldRequest,
} from '../../src/domain/micro-world/generate-micro-world.ts';
import { microWorldSets } from '../../src/domain/micro-world/index.ts';

/** Rows of the shipped catalogue entries. */
export const shipped = { train: 3000, test: 500, fewshot: 64, corpus: 60_000 };

export const taskSets = Object.keys(microWorldSets).filter((set) => set !== 'corpus');

export const rowsOf = (request: MicroWorldRequest): MicroWorldRow[] => [...generateMicroWorld(request)];

export const textOf = (row: MicroWorldRow): string => Object.values(row).flat().join(' ');

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
