import { StudyId } from '@amuro/contracts';
import { addEvents, type OpenAPIHono } from '@amuro/http';
import { requireKnown } from '../actions/require-study.ts';
import type { Deps } from '../deps.ts';

const about = {
  path: '/v1/studies/{id}',
  id: StudyId,
  name: 'Study',
  noun: 'a study',
  description: 'A `progress` event holds `stages`; a `metric` event is a measured cell.',
};

export function addStudyEvents(app: OpenAPIHono, deps: Deps): void {
  addEvents(app, about, (id) => {
    requireKnown(deps, id);
    return deps.runner.watch(id);
  });
}
