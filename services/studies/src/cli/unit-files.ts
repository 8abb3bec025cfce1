import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@amuro/contracts';

const templates = new URL('../../../../deploy/systemd/', import.meta.url);
/** The checkout whose services the units run. */
export const checkout = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/\/$/, '');

export interface UnitFile {
  path: string;
  text: string;
}

/** The files of a service's unit, with the places of this checkout and this Node. `common` are those that all units share. */
export function unitFiles(service: ServiceName, root: string): { own: UnitFile[]; common: UnitFile[] } {
  const etc = (...parts: string[]) => join(root, 'etc', ...parts);
  const unit = `amuro-${service}.service`;
  const hardening = 'amuro-.service.d/10-hardening.conf';
  return {
    own: [
      { path: etc('systemd/system', unit), text: placed(template(unit)) },
      {
        path: etc('sysusers.d', `amuro-${service}.conf`),
        text: template('amuro.sysusers.conf').replaceAll('SERVICE', service),
      },
    ],
    common: [
      { path: etc('systemd/system', hardening), text: placed(template(hardening)) },
      { path: etc('tmpfiles.d/amuro.conf'), text: template('amuro.tmpfiles.conf') },
    ],
  };
}

function template(name: string): string {
  return readFileSync(new URL(name, templates), 'utf8');
}

function placed(text: string): string {
  return text.replaceAll('/opt/amuro', checkout).replaceAll('/usr/bin/node', process.execPath);
}
