import { join } from 'node:path';

/** Files in the directory of a prepared set; the set's digest covers only the rows. */
export const setFiles = { rows: 'rows.jsonl', dropped: 'dropped.jsonl' };

/** Where the service keeps its results. */
export const dataPaths = {
  preparedSet: (dataDir: string, id: string) => join(dataDir, 'prepared-sets', id),
  findings: (dataDir: string, id: string) => join(dataDir, 'findings', `${id}.json`),
  tokenizer: (dataDir: string, digest: string) => join(dataDir, 'tokenizers', digest, 'tokenizer.json'),
  tokenStatistics: (dataDir: string, id: string) => join(dataDir, 'token-statistics', id),
  upload: (dataDir: string, id: string, fileName: string) => join(dataDir, 'uploads', id, fileName),
  downloads: (dataDir: string) => join(dataDir, 'downloads'),
  incoming: (dataDir: string) => join(dataDir, 'incoming'),
};
