import { StudyId } from '@amuro/contracts';
import { z } from '@amuro/http';

/** Path parameters of the operations on one study. */
export const studyIdParams = z.strictObject({ id: StudyId });
