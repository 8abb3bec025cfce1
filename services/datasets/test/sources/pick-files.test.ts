import { describe, expect, it } from 'vitest';
import { pickFiles } from '../../src/sources/hub/pick-files.ts';
import { readCard } from '../../src/sources/hub/read-card.ts';

const pick = (paths: string[], split: string, configuration: string | null = null, readme = '') =>
  pickFiles(paths, { split, configuration }, readCard(readme));

describe('the files of a split', () => {
  const glue = [
    'README.md',
    'dataset_infos.json',
    'glue.py',
    'mnli/train-00000-of-00001.parquet',
    'mnli/validation_matched-00000-of-00001.parquet',
    'mnli/validation_mismatched-00000-of-00001.parquet',
    'rte/train-00000-of-00001.parquet',
    'rte/validation-00000-of-00001.parquet',
  ];

  it('are those whose path names configuration and split, however many parts they have', () => {
    expect(pick(glue, 'train', 'mnli')).toEqual(['mnli/train-00000-of-00001.parquet']);
    expect(pick(glue, 'validation_matched', 'mnli')).toEqual([
      'mnli/validation_matched-00000-of-00001.parquet',
    ]);
    expect(pick(glue, 'test', 'rte')).toEqual([]);
    expect(pick(glue, 'train', 'none')).toEqual([]);
    const parts = ['data/train-00001-of-00002.parquet', 'data/train-00000-of-00002.parquet'];
    expect(pick([...parts, 'data/test-00000-of-00001.parquet'], 'train')).toEqual(parts.toReversed());
  });

  it("are folders of the hub's own conversion, of the configuration called default if none is named", () => {
    const converted = [
      'default/train/0000.parquet',
      'default/train/0001.parquet',
      'other/train/0000.parquet',
    ];
    expect(pick(converted, 'train')).toEqual(converted.slice(0, 2));
    expect(pick(converted, 'train', 'other')).toEqual(converted.slice(2));
    expect(pick(['default/partial-train/0000.parquet', 'default/test/0000.parquet'], 'train')).toEqual([]);
    expect(pick(['english/xlsum-test.parquet', 'english/xlsum-train.parquet'], 'test', 'english')).toEqual([
      'english/xlsum-test.parquet',
    ]);
  });

  it('may be a plain file by the name of the split, or the only one there is', () => {
    expect(pick(['test.jsonl', 'train.jsonl.gz', '.hidden/train.jsonl'], 'train')).toEqual([
      'train.jsonl.gz',
    ]);
    expect(pick(['dataset.csv', 'README.md'], 'train')).toEqual(['dataset.csv']);
    expect(pick(['dataset.csv', 'README.md'], 'test')).toEqual([]);
  });

  it('are those that the card of the dataset names', () => {
    const readme = [
      '---',
      'license: mit',
      'configs:',
      '- config_name: plain',
      '  default: true',
      '  data_files:',
      '  - split: train',
      '    path: [one/*.jsonl, two.jsonl]',
      '- config_name: other',
      '  data_dir: deep',
      '  data_files: "**/*.csv"',
      '---',
      '# Card',
    ].join('\n');
    const paths = ['one/a.jsonl', 'one/x/b.jsonl', 'two.jsonl', 'deep/er/c.csv', 'train.jsonl'];
    expect(pick(paths, 'train', null, readme)).toEqual(['one/a.jsonl', 'two.jsonl']);
    expect(pick(paths, 'train', 'other', readme)).toEqual(['deep/er/c.csv']);
    expect(readCard('---\nconfigs: [[\n---\n')).toEqual([]);
    expect(readCard('no front matter')).toEqual([]);
  });

  it('are those that the request names', () => {
    const request = { split: 'any', configuration: null, files: ['data/part-?.csv'] };
    expect(pickFiles(['data/part-1.csv', 'data/part-12.csv', 'data/part-1.csv.txt'], request)).toEqual([
      'data/part-1.csv',
    ]);
  });
});
