import { execFileSync } from 'node:child_process';

/** Tests start services as processes: the bundles that `npm start` and the host run are those of the sources. */
export default function bundleServices(): void {
  execFileSync(process.execPath, ['deploy/bundle.mjs'], { stdio: 'inherit' });
}
