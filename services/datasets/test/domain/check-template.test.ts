import type { Task } from '@amuro/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkChatTemplate } from '../../src/domain/checks/check-chat-template.ts';
import { checkTemplate } from '../../src/domain/checks/check-template.ts';
import { parseTemplate } from '../../src/domain/rendering/parse-template.ts';
import { taskOf } from '../../src/domain/tasks/index.ts';
import { exampleOf } from './example-of.ts';
import { renderRow } from './render.ts';

const columns = { premise: 'a', hypothesis: 'b', label: 'c' };
const check = (template: string, task: Task = 'inference', mapped: object = columns) =>
  checkTemplate(template, taskOf(task), mapped as Record<string, unknown>);

describe('a template of fields', () => {
  test.each(['{premise} / {hypothesis}?', 'Say {{yes}} or {{no}}: {hypothesis} =>', '{premise}'])(
    'A template of fields is accepted: %s',
    (template) => {
      expect(check(template)).toBeNull();
    },
  );

  test.each([
    ['a field that the task lacks', '{premise} {sentence}', 'the task inference does not have'],
    ['the target', '{premise} {label}', '{label} in it'],
    ['no field', 'Entailment or not?', 'none of them'],
    ['white space at its end', '{premise}\n', '"\\n" at its end'],
    ['an opening brace alone', '{premise', '"{" without its partner'],
    ['a closing brace alone', '{premise}}', '"}" without its partner'],
    ['a field with a space', '{ premise }', '"{" without its partner'],
  ])('A template of fields is refused for %s, with what to write', (_, template, got) => {
    const fault = check(template);
    expect(fault).toMatchObject({ field: 'template' });
    expect(fault!.got).toContain(got);
    expect(fault!.remedy).not.toBe('');
  });

  test('A template of fields is refused for a field that the dataset does not map', () => {
    const mapped = { question: 'q', choices: 'c', answer: 'a' };
    expect(check('{context} {question}', 'multiple-choice', mapped)?.got).toContain('does not map');
    expect(check('{context} {question}', 'multiple-choice', { ...mapped, context: 'd' })).toBeNull();
  });

  test('A template of fields is the join of its parts, whatever braces it has', () => {
    const chunk = fc.constantFrom('{{', '}}', '{premise}', 'a', ' ', '\n', '💡');
    fc.assert(
      fc.property(fc.array(chunk), (chunks) => {
        const text = parseTemplate(chunks.join(''))
          .map((part) => ('field' in part ? `{${part.field}}` : part.text.replaceAll(/[{}]/g, '$&$&')))
          .join('');
        expect(text).toBe(chunks.join(''));
      }),
    );
  });

  test('Texts are inserted into a template unchanged and are never read as templates', () => {
    const example = exampleOf('inference', {
      premise: '{hypothesis} {{',
      hypothesis: '}} $& {premise}',
      label: 'yes',
    });
    const row = renderRow(taskOf('inference'), example, {
      purpose: 'train',
      format: 'template',
      protocol: 'corrected',
      template: '{{1}} {premise} | {hypothesis}\nAnswer:',
    });
    expect(row.segments.map(({ text }) => text).join('')).toBe(
      '{1} {hypothesis} {{ | }} $& {premise}\nAnswer: yes',
    );
  });
});

describe('a chat template', () => {
  const loop = "{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}{{ eos_token }}";
  test('A chat template is accepted if it writes a conversation turn by turn', () => {
    const opening = "{% endfor %}{% if add_generation_prompt %}{{ 'assistant: ' }}{% endif %}";
    expect(checkChatTemplate(loop + opening)).toBeNull();
  });

  test.each([
    ['that is not Jinja', '{% for message', 'a chat template in Jinja'],
    ['that does not open the next turn', `${loop}{% endfor %}`, null],
    ['that leaves messages out', '{{ messages[0].content }}', 'a template that writes every message'],
    ['that fails', "{{ raise_exception('no') }}", 'turn by turn'],
  ])('A chat template %s is judged by what it writes', (_, template, expected) => {
    const fault = checkChatTemplate(template);
    if (expected === null) expect(fault).toBeNull();
    else expect(fault!.expected).toContain(expected);
  });

  test('A corpus cannot have a template', () => {
    expect(check('{text}', 'corpus', { text: 't' })?.expected).toContain('no template');
  });
});
