import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ZstdFrames } from '../../src/readers/zstd-frames.ts';
import { rowsOf } from '../../src/readers/chunk.ts';
import { readerFor } from '../../src/readers/file-format.ts';

const directory = mkdtempSync(join(tmpdir(), 'amuro-zstd-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** 400 rows of `{"n":0,"text":"row 0"}` as `zstd -19` packed them. */
const packed = Buffer.from(
  'KLUv/QRovAgAFpk1FLBpOSdk4PAwEGwppUwpJR/aneBANQAqAC0AplmWJDmOwWCtRqPNZjLZ93le13HctsViVUQzIr/dkhvAgiEC' +
    'EAoMDAfDQcLAgUEgDgYCg0Ivl8nk8Vgsvm/brmuanudwuFqlUqdTqfR9XbdtWXZdo9FikUgcDoXC8wwfj6fT4XA2m5iYkhISkpER' +
    'EZHLxWKpVCiUySQkpF6n0+dzufz/fb/veX7f4xFVVVRUU1NSUq+Xy9VqsVirVVRUURER0dCQkNDpZDKVSiTSaBQUVFNDQzMzIyPz' +
    'CYDHqBFw+P3P4OcQEqEY8wElai1FrVWotYqyVlHLKmotRa1VqLWKslZRyypqTedkA7SFttEX5gttg01bK0hVtAgAhuU7CbDlGqYo' +
    'IpnB5TAAOQA4ACRJjhwpUmRZhgwZDoPB923bdU3T8yzLfxyHGCKIIF68aNFixYoUKU6cKFHiOEaMGIEGCiigR48aNVq0KFGiQ4cK' +
    'FZqmQYOGGSaYYN68adNmzZo0ac6cKVPmecaMGWSQQAJ58qRJkyVLBnTpzp0rV+77xo0bbLDAAnv2rFmzZcuSJTt2rFixbRs2bKih' +
    'ggrq1atWrVatSpXq1KlSpa5r1KgBIQwhCEF44YUWWlhhhRRSOOGEEko4HEYYYQADCEAAHniggQYWWCCBBA44oIACBoMBBhhuuOCC' +
    'e/euXbt16waAyHwDJV2ldFXRVaVWlS5VukrpqqKrSq0qXap0ldJV6Z60TAENEgAaS8QHEbAlLQYMwwDvXtoyE1YOQAYBcAB8AHAA' +
    '3nijjTbWWGMYw0gjjTPO+Pjo6CijjDHGeHtra1tbGzYsLe3s7Pu6rqxsbOzpqalpaWnQoKSko6PrqqqioqGhJ55oookllhjEIJJI' +
    '4ogjLi4qKoooYoghXnihhRZWWGEIQ0ghhRNOeHhoaCihhBFGGEd855122llnneEMJ510zjnn56enp5xyxhnnmWeaaWaZZQYzmGSS' +
    'OeaYm5uammKKGWaYV15ppZVVVhnKUFJJ5ZRTXl5aWkopZZRRXvCCFrRgBSsYgiFIQQpOcIIHDxo0KEEJGsEjjzTSyCKLDGQgiSRy' +
    'yCEnJyUlhRQyyKB00DffbLPNNdcc5jDTTPPMMz8/OzvLLHPMMd/f29vX14cPT08/P///vi8vHx9/fm5uXl4ePDg5+fj4vuu6uHh4' +
    '+Mknm2xyySUHOcgkkzzyyMvLysoiixxyyBdfbLHFFVcc4hBTTPHEEx8fGxtLLHFEQQBw991221133eEON910zz3397e3t9xyxx33' +
    '2WebbXbZZQc72GSTPfbY29va2mKLHXbYV19ttdVVVx3qUFNN9dRTX19bW0stddRRX/jCFrZwhSscwiFMYQpPeMKHDxs2LGEJRzjC' +
    'Rx9ttNFFFx3oQBNN9NBDT09LSwstdASBj6gRIAT8AeHvZxFcGBChH/v/////+/////+////////7/////3////////f/////f///' +
    '/3NP+igBABAAAAAAAAQAAAAIAACA+cwBvXo/vA==',
  'base64',
);

/** `{"n":1,"text":"a row"}` as it is, in one block that is not packed, with and without a checksum (`--no-check`). */
const one = Buffer.from('KLUv/SQXuQAAeyJuIjoxLCJ0ZXh0IjoiYSByb3cifQpvzw3L', 'base64');
const unchecked = Buffer.from('KLUv/SAXuQAAeyJuIjoxLCJ0ZXh0IjoiYSByb3cifQo=', 'base64');

/** A frame of another program's, to be passed over: magic number, length, contents. */
const foreign = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 5, 0, 0, 0, ...Buffer.from('notes')]);

const altered = (content: Buffer, at: number) => {
  const copy = Buffer.from(content);
  copy[copy.indexOf('row') + at]! ^= 1;
  return copy;
};

async function read(name: string, content: Buffer) {
  const path = join(directory, name);
  writeFileSync(path, content);
  const records: unknown[] = [];
  for await (const piece of readerFor(name)!({ path })) {
    records.push(...(await rowsOf(piece)).map(({ record }) => record));
  }
  return records;
}

describe('zstd', () => {
  test('Zstd is unpacked, in one frame or several, whatever the file is called', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => ({ n, text: `row ${n}` }));
    expect(await read('a.jsonl.zst', packed)).toEqual(rows);
    expect(await read('b.jsonl', packed)).toEqual(rows);
    expect(await read('c.jsonl.zst', Buffer.concat([packed, packed]))).toEqual([...rows, ...rows]);
  });

  test('Zstd skips frames of other programs and accepts frames without a checksum', async () => {
    const row = { n: 1, text: 'a row' };
    const frames = [foreign, one, foreign, unchecked, one, foreign];
    expect(await read('e.jsonl.zst', Buffer.concat(frames.slice(1)))).toEqual([row, row, row]);
    expect(await read('f.jsonl.zst', Buffer.concat(frames))).toEqual([row, row, row]);
  });

  test('Zstd whose contents differ from the checksum is refused', async () => {
    expect(await read('g.jsonl.zst', altered(unchecked, 0))).toEqual([{ n: 1, text: 'a sow' }]);
    await expect(read('h.jsonl.zst', altered(one, 0))).rejects.toThrow(/checksum .* instead of cb0dcf6f/);
    const second = Buffer.concat([packed, altered(one, 0)]);
    await expect(read('i.jsonl.zst', second)).rejects.toThrow(/checksum/);
  });

  test.each([1, 3, 4, 5, 24, 40, 700])(
    'Zstd without its last %i bytes is refused as truncated',
    async (missing) => {
      await expect(read('d.jsonl.zst', packed.subarray(0, -missing))).rejects.toThrow(/complete zstd file/);
    },
  );

  test('Zstd followed by something else is refused', async () => {
    const rest = Buffer.concat([one, Buffer.from('more')]);
    await expect(read('j.jsonl.zst', rest)).rejects.toThrow(/complete zstd file/);
  });

  test('Zstd is split into the same frames wherever its chunks end', () => {
    const stream = Buffer.concat([foreign, one, packed, unchecked]);
    for (const size of [1, 2, 3, 7, 64, 1000]) {
      const frames = new ZstdFrames();
      const found: { bytes: number; checksum: number | null }[] = [];
      let bytes = 0;
      for (let at = 0; at < stream.length; at += size) {
        for (const piece of frames.cut(stream.subarray(at, at + size))) {
          bytes += piece.bytes.length;
          if (piece.end === undefined) continue;
          found.push({ bytes, ...piece.end });
          bytes = 0;
        }
      }
      expect(frames.isBetweenFrames()).toBe(true);
      expect(found).toEqual([
        { bytes: foreign.length, checksum: null },
        { bytes: one.length, checksum: 0xcb0dcf6f },
        { bytes: packed.length, checksum: packed.readUInt32LE(packed.length - 4) },
        { bytes: unchecked.length, checksum: null },
      ]);
    }
  });
});
