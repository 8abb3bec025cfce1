import type { DeviceFacts, Launcher } from './launcher.ts';

/** Why a launcher has no device that `AMURO_REQUIRE_DEVICE` asks for (part of a model name, or a compute capability); else null. */
export async function missingDevice(
  launcher: Pick<Launcher, 'capacity'>,
  required: string | null,
): Promise<string | null> {
  if (required === null) return null;
  try {
    const { devices } = await launcher.capacity();
    return devices.some((device) => fits(device, required)) ? null : explain(required, devices);
  } catch (error) {
    return String(error);
  }
}

function fits({ model, capability }: DeviceFacts, required: string): boolean {
  return capability === required || model.toLowerCase().includes(required.toLowerCase());
}

function explain(required: string, devices: readonly DeviceFacts[]): string {
  const found = devices.map(({ name, model }) => `${name} (${model})`).join(', ') || 'none';
  return `AMURO_REQUIRE_DEVICE asks for ${required}; the devices here are ${found}.`;
}
