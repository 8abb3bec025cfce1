import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

async function read(name: string, content: Buffer) {
  const path = join(directory, name);
  writeFileSync(path, content);
  const records: unknown[] = [];
  for await (const rows of readerFor(name)!({ path })) records.push(...rows.map(({ record }) => record));
  return records;
}

describe('zstd', () => {
  it('is unpacked, in one frame or several, whatever the name says', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => ({ n, text: `row ${n}` }));
    expect(await read('a.jsonl.zst', packed)).toEqual(rows);
    expect(await read('b.jsonl', packed)).toEqual(rows);
    expect(await read('c.jsonl.zst', Buffer.concat([packed, packed]))).toEqual([...rows, ...rows]);
  });

  it('that breaks off says so', async () => {
    await expect(read('d.jsonl.zst', packed.subarray(0, -40))).rejects.toThrow(/whole zstd file/);
  });
});
