import type { Launcher, LauncherOptions, LauncherSettings } from './launcher.ts';
import { launchers } from './launchers/index.ts';

/** The launcher that `AMURO_LAUNCHER` names. Throws an Error that lists the known ones. */
export function createLauncher(
  options: LauncherOptions & { settings: LauncherSettings & { launcher: string } },
): Launcher {
  const { launcher } = options.settings;
  const create = Object.hasOwn(launchers, launcher) ? launchers[launcher] : undefined;
  if (create === undefined) {
    throw new Error(`AMURO_LAUNCHER is "${launcher}": give one of ${Object.keys(launchers).join(', ')}.`);
  }
  return create(options);
}
