import { ReportRequest } from '@amuro/contracts';
import { parseBody } from '@amuro/http';
import type { Deps } from './deps.ts';
import { putReport } from './put-report.ts';

/** Stores the report in the body of a request. */
export function receiveReport(deps: Deps, studyId: string, body: ArrayBuffer): ReturnType<typeof putReport> {
  return putReport(deps, studyId, parseBody(ReportRequest, new Uint8Array(body)));
}
