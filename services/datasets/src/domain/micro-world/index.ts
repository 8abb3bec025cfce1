export { generateMicroWorld, type MicroWorldRequest } from './generate-micro-world.ts';
export { microWorldSets, type MicroWorldRow } from './draw-row.ts';
