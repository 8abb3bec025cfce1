import { idOf, preparedSetKey } from '@amuro/identity';
import {
  resolvePreparedSetSettings,
  type AskedPreparedSetSettings,
  type DatasetSpec,
} from '@amuro/contracts';
import { badRequest, notFound } from '@amuro/http/problems';
import type { Submission } from '@amuro/jobs';
import { withJinjaLineEnds } from '../domain/chat/chat-template.ts';
import { checkAskedSet, checkPreparedSet, checkTemplateFrom } from '../domain/checks/check-prepared-set.ts';
import { taskOf } from '../domain/tasks/index.ts';
import type { ChatTemplateReference } from '../tokenizers/chat-template-reference.ts';
import { readChatTemplate } from '../tokenizers/read-chat-template.ts';
import type { Deps } from '../deps.ts';
import { checkChatTemplateOf } from './check-chat-template.ts';
import { findDataset } from './find-dataset.ts';
import { checkedPreparedSet } from './find-prepared-set.ts';

export type PreparedSetRequest = AskedPreparedSetSettings & {
  dataset: { id: string };
  templateFrom?: ChatTemplateReference | undefined;
  disjointFrom: string[];
};

/** Requests a set. If a set with the same key exists or is being made, it is returned. Throws problems. */
export async function createPreparedSet(
  deps: Deps,
  request: PreparedSetRequest,
): Promise<{ id: string } & Submission> {
  const { dataset: reference, disjointFrom, templateFrom, ...given } = request;
  const { id: datasetId, spec, manifest } = findDataset(deps, reference.id);
  const asked = withLineEnds(
    templateFrom === undefined ? given : await withTemplate(deps, spec, given, templateFrom),
    spec,
  );
  const settings = resolvePreparedSetSettings(asked, Object.keys(spec.splits));
  const [fault, ...more] = [...checkAskedSet(asked), ...checkPreparedSet(settings, spec)];
  if (fault !== undefined) throw badRequest(fault, more);
  await checkChatTemplateOf(deps, spec, settings.template);
  const others = [...new Set(disjointFrom)].map((id) => {
    const other = deps.store.preparedSets.get(id);
    if (other === undefined)
      throw notFound('prepared set', id, 'POST it first, then name it in `disjointFrom`.');
    return other;
  });
  const key = preparedSetKey({
    settings,
    datasetKey: manifest.key,
    disjointFromKeys: others.map((other) => other.key),
  });
  const id = idOf('set', key);
  const ids = others.map((other) => other.id).toSorted();
  // A lost set is made again.
  if (deps.store.preparedSets.get(id) !== undefined) await checkedPreparedSet(deps, id);
  const createdAt = deps.now().toISOString();
  const submission = deps.store.transaction(() => {
    deps.store.preparedSets.insert({ id, key, datasetId, settings, disjointFrom: ids, createdAt });
    return deps.runner.submit({ id, kind: 'prepare-set', input: { setId: id } });
  });
  return { id, ...submission };
}

function withLineEnds(asked: AskedPreparedSetSettings, { task }: DatasetSpec): AskedPreparedSetSettings {
  const isChat = taskOf(task).templateLanguage === 'chat';
  return asked.template !== undefined && isChat
    ? { ...asked, template: withJinjaLineEnds(asked.template) }
    : asked;
}

/** The settings with the text of a tokenizer's template, so that the set does not depend on where the template came from. */
async function withTemplate(
  { peers }: Deps,
  spec: DatasetSpec,
  asked: AskedPreparedSetSettings,
  reference: ChatTemplateReference,
): Promise<AskedPreparedSetSettings> {
  const fault = checkTemplateFrom(asked, spec);
  if (fault !== null) throw badRequest(fault);
  return { ...asked, template: await readChatTemplate(reference, peers) };
}
