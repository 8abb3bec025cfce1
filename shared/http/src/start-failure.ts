import type { Settings } from './settings.ts';

/** Why a service could not start, in one sentence that says what to do. */
export function startFailure(error: unknown, settings: Settings | undefined): string {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: '', message: String(error) };
  const where = settings?.dataDir ?? 'the data directory';
  const place = `${settings?.host ?? ''}:${settings?.port ?? ''}`;
  switch (code) {
    case 'EADDRINUSE':
      return `${place} is in use by another program: stop that one, or set AMURO_PORT to a free port.`;
    case 'EADDRNOTAVAIL':
      return `this machine has no address ${settings?.host}: set AMURO_HOST to one that it has, such as 127.0.0.1.`;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return `the disk of ${where} is full: free some space, or set AMURO_DATA_DIR to a directory on another disk.`;
    case 'EROFS':
    case 'EPERM':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return cannotWrite(where);
    case 'EACCES':
      return message.includes('listen')
        ? `the port of ${place} needs more rights: set AMURO_PORT above 1023.`
        : cannotWrite(where);
    case 'ENOTDIR':
    case 'EEXIST':
      return `${where} is not a directory: set AMURO_DATA_DIR to a directory.`;
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return `the database in ${where} is damaged: restore it from a copy, or set AMURO_DATA_DIR to a new directory.`;
    default:
      return message;
  }
}

function cannotWrite(where: string): string {
  return `${where} cannot be written: give this user the right to write there, or set AMURO_DATA_DIR to another directory.`;
}
