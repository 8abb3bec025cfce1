import { unwrap, type Peers } from '@amuro/clients';
import { unprocessable } from '@amuro/http/problems';
import type { ChatTemplateReference } from './chat-template-reference.ts';

/** The chat template of a tokenizer. Throws a problem if it has none. */
export async function readChatTemplate(reference: ChatTemplateReference, peers: Peers): Promise<string> {
  const file = await readText(reference, 'chat_template.jinja', peers);
  if (file !== null) return file;
  const template = templateIn(await readText(reference, 'tokenizer_config.json', peers));
  if (template !== null) return template;
  throw unprocessable({
    code: 'no-chat-template',
    field: 'templateFrom',
    expected: 'a tokenizer with a chat template',
    got: `${reference.id}, which has none`,
    remedy: 'Use the format `default` (the template of TÜLU), or a text in `template`.',
  });
}

type TextFile = 'chat_template.jinja' | 'tokenizer_config.json';

/** Null if the peer has no such file. */
async function readText(
  { kind, peer, id }: ChatTemplateReference,
  path: TextFile,
  peers: Peers,
): Promise<string | null> {
  const client = peers.named(peer, 'training');
  // A tokenizer without a checkpoint has its template only in its configuration.
  if (kind === 'tokenizer' && path !== 'tokenizer_config.json') return null;
  const answer =
    kind === 'tokenizer'
      ? await client.GET('/v1/tokenizers/{id}/files/{path}', {
          params: { path: { id, path: 'tokenizer_config.json' } },
          parseAs: 'text',
        })
      : await client.GET('/v1/checkpoints/{id}/files/{path}', {
          params: { path: { id, path } },
          parseAs: 'text',
        });
  if (answer.response.status === 404) return null;
  return String(await unwrap(answer as Parameters<typeof unwrap>[0]));
}

/** `chat_template` is a text, or several texts by name, of which `default` is used. */
function templateIn(configuration: string | null): string | null {
  const { chat_template: found } = parsed(configuration) as { chat_template?: unknown };
  if (typeof found === 'string') return found;
  const named = Array.isArray(found) ? (found as { name?: unknown; template?: unknown }[]) : [];
  const template = named.find((one) => one?.name === 'default')?.template;
  return typeof template === 'string' ? template : null;
}

function parsed(configuration: string | null): object {
  try {
    return (JSON.parse(configuration ?? '{}') as object | null) ?? {};
  } catch {
    return {};
  }
}
