import type { TaskDefinition } from './task-definition.ts';

/** TÜLU's template as its training script writes it: contents stripped, end of text after each turn of the assistant. */
const tulu = `{% for message in messages %}
{{ '<|' + message['role'] + '|>\\n' + (message['content'] | trim) }}
{%- if message['role'] == 'assistant' %}{{ eos_token }}{% endif %}
{{ '\\n' }}
{%- endfor %}
{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}`;

/** Conversations with one or more turns; only the assistant's turns are targets. */
export const chat: TaskDefinition = {
  task: 'chat',
  purposes: ['train'],
  fields: {
    messages: { kind: 'messages', required: true },
    group: { kind: 'text', required: false },
  },
  target: 'messages',
  templateLanguage: 'chat',
  templates: { corrected: { default: tulu }, paper: { default: tulu } },
  exemplarSeparator: '',
};
