import {
  askable,
  rulesFor,
  type BaselineRule,
  type FieldError,
  type Method,
  type PreparedSetManifest,
} from '@amuro/contracts';

/** The requested method, or the dataset's first; an error where set and method do not go together. */
export function checkMethod(asked: Method | undefined, set: PreparedSetManifest): Method | FieldError {
  const { dataset, settings } = set;
  if (settings.purpose !== 'evaluate') {
    return {
      field: 'preparedSet.id',
      expected: 'a set prepared with purpose "evaluate"',
      got: `${set.id}, prepared with purpose "${settings.purpose}"`,
      remedy: 'Prepare the dataset again with purpose "evaluate".',
    };
  }
  const methods = askable(dataset.methods);
  const method = asked ?? methods[0];
  if (method !== undefined && methods.includes(method)) return method;
  return {
    field: 'method',
    expected: `one of the methods of dataset ${dataset.name}: ${methods.join(', ') || 'none'}`,
    got: method ?? 'none',
    remedy: 'Choose one of these, or score another dataset.',
  };
}

export interface BaselineQuestion {
  rule: BaselineRule;
  field: string | null;
  method: Method;
  set: PreparedSetManifest;
  trainedOn: PreparedSetManifest;
}

/** Why a surface rule cannot be fitted on the one set and tried on the other; null if it can. */
export function checkBaseline(question: BaselineQuestion): FieldError | null {
  const { rule, field, method, set, trainedOn } = question;
  const rules = rulesFor(method);
  if (!rules.includes(rule)) {
    return {
      field: 'subject.rule',
      expected: `a rule that answers ${method}: ${rules.join(', ') || 'none'}`,
      got: rule,
      remedy: 'Choose one of these, or another method.',
    };
  }
  if (trainedOn.settings.purpose !== 'train' || trainedOn.dataset.task !== set.dataset.task) {
    return {
      field: 'subject.trainedOn.id',
      expected: `a set of task ${set.dataset.task} prepared with purpose "train"`,
      got: `${trainedOn.id}: task ${trainedOn.dataset.task}, purpose ${trainedOn.settings.purpose}`,
      remedy: 'Name the training set of that task.',
    };
  }
  const fields = Object.keys(set.dataset.columns);
  if (field === null || fields.includes(field)) return null;
  return {
    field: 'subject.field',
    expected: `a field of dataset ${set.dataset.name}: ${fields.join(', ')}`,
    got: JSON.stringify(field),
    remedy: 'Name one of these, or leave it out to use the whole prompt.',
  };
}
