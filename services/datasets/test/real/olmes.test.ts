import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readExample } from '../../src/domain/read-example.ts';
import { renderExemplar, renderRow } from '../domain/render.ts';
import { taskOf } from '../../src/domain/task-of.ts';

const data = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const here = existsSync(data);

interface OlmesRequest {
  doc: { id: string; query: string; choices: string[]; gold: number };
  request: { context: string; continuation: string };
}

const linesOf = <T>(text: string): T[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const context = {
  task: 'multiple-choice',
  columns: {
    question: 'question',
    choices: 'choices.text',
    choiceLabels: 'choices.label',
    answer: 'answerKey',
  },
  labels: [],
  protocol: 'corrected',
} as const;
const rendering = { purpose: 'evaluate', format: 'default', protocol: 'corrected' } as const;

describe.skipIf(!here)(`ARC-Easy${here ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  it('is asked as OLMES asks it, character for character: query, choices, gold and exemplars', () => {
    const gzip = readFileSync(`${data}/olmes/arc_easy/requests.jsonl.gz`);
    const requests = linesOf<OlmesRequest>(gunzipSync(gzip).toString());
    const prompts = new Set(requests.map(({ request }) => request.context));
    expect(prompts).toContain(taskOf('multiple-choice').unconditionalPrompt);
    const conditional = requests.filter(({ request }) => request.context.startsWith('Question:'));
    const byId = new Map(conditional.map((request) => [request.doc.id, request]));
    const rows = linesOf<{ id: string }>(readFileSync(`${data}/hub/arc_easy.validation.jsonl`, 'utf8'));
    expect(rows.length).toBe(byId.size);
    for (const row of rows) {
      const { doc, request } = byId.get(row.id)!;
      const reading = readExample(row as Record<string, unknown>, context);
      if ('drop' in reading) throw new Error(reading.drop.detail);
      const example = { rowId: '', line: 1, ...reading.example };
      const prepared = renderRow(taskOf('multiple-choice'), example, rendering);
      const prompt = prepared.segments.map(({ text }) => text).join('');
      expect(prompt).toBe(doc.query);
      expect(prepared.choices?.map(({ text }) => text)).toEqual(doc.choices);
      expect(prepared.gold).toBe(doc.gold);
      expect(request.context.endsWith(`\n\n${prompt}`)).toBe(true);
      const exemplar = renderExemplar(taskOf('multiple-choice'), example, rendering);
      expect(exemplar).toBe(`${doc.query} ${doc.choices[doc.gold]}\n\n`);
    }
  });
});
