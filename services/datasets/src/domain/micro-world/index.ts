export { generateMicroWorld, type MicroWorldRequest } from './generate-micro-world.ts';
export { microWorldSets, type MicroWorldRow, type MicroWorldSet } from './draw-row.ts';
