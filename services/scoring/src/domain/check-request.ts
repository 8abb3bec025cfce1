import type { Baseline, Method, PreparedSetManifest } from '@amuro/contracts';
import { badRequest } from '@amuro/http/problems';

/** The method that was asked for, or the dataset's first. Throws 400 where set and method do not go together. */
export function checkMethod(asked: Method | undefined, set: PreparedSetManifest): Method {
  const { dataset, settings } = set;
  if (settings.purpose !== 'evaluate') {
    throw badRequest({
      field: 'preparedSet.id',
      expected: 'a set prepared with purpose "evaluate"',
      got: `${set.id}, prepared to ${settings.purpose}`,
      remedy: 'Prepare the dataset again with purpose "evaluate".',
    });
  }
  const method = asked ?? dataset.methods[0];
  if (method !== undefined && dataset.methods.includes(method)) return method;
  throw badRequest({
    field: 'method',
    expected: `one of the methods of dataset ${dataset.name}: ${dataset.methods.join(', ') || 'none'}`,
    got: method ?? 'none',
    remedy: 'Choose one of these, or score another dataset.',
  });
}

type Rule = Baseline['rule'];

/** Which rules guess what a method asks for. */
const rulesFor: Record<Method, readonly Rule[]> = {
  'token-prob': ['majority', 'bag-of-words'],
  free: ['majority', 'bag-of-words'],
  options: ['majority'],
  generate: ['constant-output', 'first-sentence'],
};

export interface BaselineQuestion {
  rule: Rule;
  field: string | null;
  method: Method;
  set: PreparedSetManifest;
  trainedOn: PreparedSetManifest;
}

/** Throws 400 where a surface rule cannot be fitted on the one set and tried on the other. */
export function checkBaseline({ rule, field, method, set, trainedOn }: BaselineQuestion): void {
  const rules = rulesFor[method];
  if (!rules.includes(rule)) {
    throw badRequest({
      field: 'subject.rule',
      expected: `a rule that answers ${method}: ${rules.join(', ')}`,
      got: rule,
      remedy: 'Choose one of these.',
    });
  }
  if (trainedOn.settings.purpose !== 'train' || trainedOn.dataset.task !== set.dataset.task) {
    throw badRequest({
      field: 'subject.trainedOn.id',
      expected: `a set of task ${set.dataset.task} prepared with purpose "train"`,
      got: `${trainedOn.id}: task ${trainedOn.dataset.task}, purpose ${trainedOn.settings.purpose}`,
      remedy: 'Name the training set of that task.',
    });
  }
  const fields = Object.keys(set.dataset.columns);
  if (field === null || fields.includes(field)) return;
  throw badRequest({
    field: 'subject.field',
    expected: `a field of dataset ${set.dataset.name}: ${fields.join(', ')}`,
    got: JSON.stringify(field),
    remedy: 'Name one of these, or leave it out to use the whole prompt.',
  });
}
