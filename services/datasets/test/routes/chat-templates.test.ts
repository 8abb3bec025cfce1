import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type StartedApp } from '@amuro/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { expectAnswer, inferenceRows, inferenceSpec } from '../start-datasets.ts';

const template =
  "{% for message in messages %}{{ '<' + message.role + '>' + message.content + eos_token }}{% endfor %}";
const id = (prefix: string, letter: string) => `${prefix}_${letter.repeat(26)}`;

/** What the training peer has, by path. */
const files: Record<string, string> = {
  [`/v1/tokenizers/${id('tok', 'a')}/files/tokenizer_config.json`]: JSON.stringify({
    chat_template: template,
  }),
  [`/v1/tokenizers/${id('tok', 'b')}/files/tokenizer_config.json`]: JSON.stringify({
    chat_template: [
      { name: 'tool_use', template: 'other' },
      { name: 'default', template },
    ],
  }),
  [`/v1/tokenizers/${id('tok', 'c')}/files/tokenizer_config.json`]: JSON.stringify({ eos_token: '</s>' }),
  [`/v1/tokenizers/${id('tok', 'd')}/files/tokenizer_config.json`]: JSON.stringify({
    chat_template: '{% for',
  }),
  [`/v1/checkpoints/${id('ckp', 'a')}/files/chat_template.jinja`]: template,
  [`/v1/checkpoints/${id('ckp', 'b')}/files/tokenizer_config.json`]: JSON.stringify({
    chat_template: template,
  }),
};

describe('the chat template of a tokenizer', () => {
  let peer: Server;
  let service: StartedApp;
  let talks: string;
  let pairs: string;
  beforeAll(async () => {
    peer = createServer((request, response) => {
      const file = files[request.url!];
      response.statusCode = file === undefined ? 404 : 200;
      response.setHeader(
        'content-type',
        file === undefined ? 'application/problem+json' : 'application/json',
      );
      const problem = {
        type: 'about:blank',
        status: 404,
        code: 'not-found',
        title: 'No',
        detail: 'None here.',
      };
      response.end(file ?? JSON.stringify(problem));
    });
    await new Promise<void>((resolve) => peer.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;
    const root = mkdtempSync(join(tmpdir(), 'amuro-chat-templates-'));
    const write = (name: string, rows: object[]) => {
      writeFileSync(join(root, name), rows.map((row) => JSON.stringify(row)).join('\n'));
      return join(root, name);
    };
    const peers = {
      training: { service: 'training' as const, url },
      gone: { service: 'training' as const, url: 'http://127.0.0.1:9' },
    };
    service = await startApp(createApp, { service: 'datasets', roots: [root], peers });
    const messages = [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello' },
    ];
    const path = write('talks.jsonl', [{ messages }]);
    const spec = { name: 'talks', task: 'chat', role: 'train', columns: { messages: 'messages' } };
    const splits = { train: { kind: 'file', path } };
    talks = (await service.request.post('/v1/datasets').send({ ...spec, splits })).body.id;
    const inference = inferenceSpec(write('pairs.jsonl', inferenceRows(3)));
    pairs = (await service.request.post('/v1/datasets').send(inference)).body.id;
  });
  afterAll(async () => {
    await service.close();
    peer.close();
  });

  const ask = (templateFrom: object, change: object = {}) =>
    service.request.post('/v1/prepared-sets').send({
      dataset: { id: talks },
      purpose: 'train',
      split: 'train',
      format: 'template',
      templateFrom,
      ...change,
    });
  const tokenizer = (letter: string) => ({ kind: 'tokenizer', peer: 'training', id: id('tok', letter) });
  const checkpoint = (letter: string) => ({ kind: 'checkpoint', peer: 'training', id: id('ckp', letter) });

  test(
    'A chat template read from a tokenizer gives the same set as its text in the request',
    { timeout: 60_000 },
    async () => {
      const { body } = await ask(tokenizer('a'));
      expect(body.settings.template).toBe(template);
      const text = { templateFrom: undefined, template };
      for (const answer of [
        await ask(tokenizer('b')),
        await ask(checkpoint('a')),
        await ask(checkpoint('b')),
        await ask({}, text),
      ]) {
        expect(answer.body.id).toBe(body.id);
      }
      const status = async () => (await service.request.get(body.links.self)).body.status;
      await expect.poll(status, { timeout: 30_000 }).toBe('succeeded');
    },
  );

  test('A chat template with CRLF line ends gives the same set as with LF, because Jinja reads both alike', async () => {
    const lines = '{% for message in messages %}\n{{ message.role }}:\n{{ message.content }}\n{% endfor %}\n';
    const unix = await ask({}, { templateFrom: undefined, template: lines });
    const windows = await ask({}, { templateFrom: undefined, template: lines.replaceAll('\n', '\r\n') });
    expect(unix.body.id).toMatch(/^set_/);
    expect(windows.body.id).toBe(unix.body.id);
  });

  test.each([
    ['a tokenizer lacks', tokenizer('c'), {}, 422],
    ['does not exist', tokenizer('e'), {}, 422],
    ['is at a peer that is not configured', { ...tokenizer('a'), peer: 'elsewhere' }, {}, 422],
    ['is at a peer that does not answer', { ...tokenizer('a'), peer: 'gone' }, {}, 502],
    ['is broken', tokenizer('d'), {}, 400],
    ['comes with a text as well', tokenizer('a'), { template }, 400],
    ['is combined with another format', tokenizer('a'), { format: 'default' }, 400],
    ['has an unknown kind', { kind: 'hub', id: 'gpt2' }, {}, 400],
  ])('A chat template that %s is refused with the reason', async (_, reference, change, status) => {
    const answer = await ask(reference, change);
    expectAnswer(answer, status, 'createPreparedSet');
    expect(answer.body.detail).not.toBe('');
  });

  test('A chat template is refused for tasks that are not chats', async () => {
    const answer = await ask(tokenizer('a'), { dataset: { id: pairs }, split: 'test' });
    expectAnswer(answer, 400, 'createPreparedSet');
    expect(answer.body.errors[0]).toMatchObject({ field: 'templateFrom' });
  });
});
