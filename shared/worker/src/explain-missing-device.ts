import type { DeviceFacts } from './worker-task.ts';

/** Why these devices are not what `AMURO_REQUIRE_DEVICE` asks for (part of a model name, or a compute capability); else null. */
export function explainMissingDevice(required: string, devices: readonly DeviceFacts[]): string | null {
  const wanted = required.toLowerCase();
  const fits = ({ model, capability }: DeviceFacts) =>
    capability === required || model.toLowerCase().includes(wanted);
  if (devices.some(fits)) return null;
  const found = devices.map(({ name, model }) => `${name} (${model})`).join(', ') || 'none';
  return `AMURO_REQUIRE_DEVICE asks for ${required}; the devices here are ${found}.`;
}
