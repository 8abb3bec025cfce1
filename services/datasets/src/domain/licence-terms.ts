import { z } from 'zod';

/** What a licence is known to allow, judged by its name: `stated` means that its text has to be read. */
export const LicenceTerms = z.enum(['stated', 'non-commercial', 'unknown']);
export type LicenceTerms = z.infer<typeof LicenceTerms>;

/** Terms by the name of the licence (`CC-BY-NC-4.0`, `unknown`, `MIT`). */
export function licenceTermsOf(licence: string): LicenceTerms {
  if (/(^|[^a-z])(nc|non-?commercial)([^a-z]|$)/i.test(licence)) return 'non-commercial';
  return /^(unknown|other|none)$/i.test(licence.trim()) ? 'unknown' : 'stated';
}
