import type { OpenAPIHono } from '@amuro/http';
import type { Deps } from '../deps.ts';
import { addCancelPreparedSet } from './cancel-prepared-set.ts';
import { addCancelTokenStatistics } from './cancel-token-statistics.ts';
import { addCreateDataset } from './create-dataset.ts';
import { addCreatePreparedSet } from './create-prepared-set.ts';
import { addCreateTokenStatistics } from './create-token-statistics.ts';
import { addCreateUpload } from './create-upload.ts';
import { addGetDataset } from './get-dataset.ts';
import { addGetPreparedSetManifest } from './get-prepared-set-manifest.ts';
import { addGetPreparedSet } from './get-prepared-set.ts';
import { addGetTokenStatistics } from './get-token-statistics.ts';
import { addGetUpload } from './get-upload.ts';
import { addListDatasets } from './list-datasets.ts';
import { addPreparedSetDroppedRows } from './prepared-set-dropped-rows.ts';
import { addPreparedSetRows } from './prepared-set-rows.ts';
import { addPreparedSetEvents } from './prepared-set-events.ts';
import { addListPreparedSetFindings } from './list-prepared-set-findings.ts';
import { addListPreparedSets } from './list-prepared-sets.ts';
import { addTokenStatisticsEvents } from './token-statistics-events.ts';
import { addListTokenStatistics } from './list-token-statistics.ts';

/** In the order in which the document lists them. */
export const routes: ((app: OpenAPIHono, deps: Deps) => void)[] = [
  addCreateUpload,
  addGetUpload,
  addCreateDataset,
  addListDatasets,
  addGetDataset,
  addCreatePreparedSet,
  addListPreparedSets,
  addCancelPreparedSet,
  addGetPreparedSet,
  addGetPreparedSetManifest,
  addPreparedSetRows,
  addPreparedSetDroppedRows,
  addListPreparedSetFindings,
  addPreparedSetEvents,
  addCreateTokenStatistics,
  addListTokenStatistics,
  addCancelTokenStatistics,
  addGetTokenStatistics,
  addTokenStatisticsEvents,
];
