import { join } from 'node:path';

/** Where the results of the service stand. */
export const places = {
  preparedSet: (dataDir: string, id: string) => join(dataDir, 'prepared-sets', id),
  findings: (dataDir: string, id: string) => join(dataDir, 'findings', `${id}.json`),
  upload: (dataDir: string, id: string, fileName: string) => join(dataDir, 'uploads', id, fileName),
  downloads: (dataDir: string) => join(dataDir, 'downloads'),
  incoming: (dataDir: string) => join(dataDir, 'incoming'),
};
