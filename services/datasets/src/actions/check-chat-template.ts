import type { DatasetSpec } from '@amuro/contracts';
import { badRequest } from '@amuro/http/problems';
import { TaskStopped } from '@amuro/threads';
import type { Deps } from '../deps.ts';
import { taskOf } from '../domain/tasks/index.ts';

/** For a conversation of four turns; usual templates take milliseconds. */
const deadlineMs = 2000;

/** Runs the chat template of a request in a thread that can be terminated. Throws a problem if the template is unfit. */
export async function checkChatTemplateOf(
  { templateThread }: Pick<Deps, 'templateThread'>,
  { task }: Pick<DatasetSpec, 'task'>,
  template: string | undefined,
): Promise<void> {
  if (template === undefined || taskOf(task).templateLanguage !== 'chat') return;
  const fault = await templateThread
    .run('checkChatTemplate', template, [], { deadlineMs })
    .catch((error: unknown) => {
      if (!(error instanceof TaskStopped)) throw error;
      return {
        field: 'template',
        expected: `a template that writes four turns within ${deadlineMs / 1000} s and bounded memory`,
        got: error.message,
        remedy: 'Make the template simpler, or use the one of TÜLU (`default`).',
      };
    });
  if (fault !== null) throw badRequest(fault);
}
