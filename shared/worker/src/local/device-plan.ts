/** Slots of a CPU host, each with half of the cores. */
const cpuSlots = ['cpu:0', 'cpu:1'];
/** More than any one host has; `auto` may find that many. */
const mostCudaDevices = 16;

/**
 * The devices that requests may use, one worker each. `auto` takes the CUDA devices that a worker found, else the CPU
 * slots; it is null until a worker has reported what it `found`.
 */
export function planDevices(setting: string, found: readonly string[] | null): string[] | null {
  if (setting === 'cpu') return cpuSlots;
  if (setting !== 'auto') return [...new Set(setting.split(',').map((name) => name.trim()))];
  if (found === null) return null;
  const cuda = found.filter((name) => name.startsWith('cuda:'));
  return cuda.length > 0 ? cuda : cpuSlots;
}

/** How many devices there can be, before any worker has reported them. */
export function mostDevices(setting: string): number {
  return planDevices(setting, null)?.length ?? mostCudaDevices;
}
