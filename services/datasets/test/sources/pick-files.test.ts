import { describe, expect, test } from 'vitest';
import { pickFiles } from '../../src/sources/hub/pick-files.ts';
import { frontMatterOf, readCard } from '../../src/sources/hub/read-card.ts';

const pick = (paths: string[], split: string, configuration: string | null = null, readme = '') =>
  pickFiles(paths, { split, configuration }, readCard(frontMatterOf(readme)));

const card = (...lines: string[]) => ['---', 'license: mit', ...lines, '---', '# Card'].join('\n');

describe('files that the request names', () => {
  test('A pattern of the request picks its files, whatever the name of the split', () => {
    const request = { split: 'any', configuration: null, files: ['data/part-?.csv'] };
    expect(pickFiles(['data/part-1.csv', 'data/part-12.csv', 'data/part-1.csv.txt'], request)).toEqual([
      'data/part-1.csv',
    ]);
  });
});

describe('files that the card names', () => {
  const readme = card(
    'configs:',
    '- config_name: plain',
    '  default: true',
    '  data_files:',
    '  - split: train',
    '    path: [one/*.jsonl, two.jsonl]',
    '- config_name: other',
    '  data_dir: deep',
    '  data_files: "**/*.csv"',
    '- config_name: mapped',
    '  data_files:',
    '    train: x/one.jsonl',
    '    test: [x/two.jsonl, "y/[0-9].jsonl"]',
    '- config_name: folder',
    '  data_dir: ./v2/',
  );
  const paths = [
    'one/a.jsonl',
    'one/x/b.jsonl',
    'two.jsonl',
    'deep/er/c.csv',
    'train.jsonl',
    'test.jsonl',
    'x/one.jsonl',
    'x/two.jsonl',
    'y/3.jsonl',
    'v1/train.jsonl',
    'v2/train.jsonl',
    'v2/test.jsonl',
  ];

  test('A configuration has the files of its patterns, and the default one is used if none is named', () => {
    expect(pick(paths, 'train', null, readme)).toEqual(['one/a.jsonl', 'two.jsonl']);
    expect(pick(paths, 'train', 'other', readme)).toEqual(['deep/er/c.csv']);
    expect(pick(paths, 'train', 'mapped', readme)).toEqual(['x/one.jsonl']);
    expect(pick(paths, 'test', 'mapped', readme)).toEqual(['x/two.jsonl', 'y/3.jsonl']);
  });

  test('A split that the card does not name is not guessed from other files', () => {
    expect(pick(paths, 'test', null, readme)).toEqual([]);
    expect(pick(paths, 'constructor', null, readme)).toEqual([]);
  });

  test('A configuration that names only a folder has the files below it, by their names', () => {
    expect(pick(paths, 'train', 'folder', readme)).toEqual(['v2/train.jsonl']);
    expect(pick(paths, 'test', 'folder', readme)).toEqual(['v2/test.jsonl']);
    expect(pick(paths, 'validation', 'folder', readme)).toEqual([]);
  });

  test('Several configurations without a default must be chosen by name', () => {
    const two = card('configs:', '- config_name: main', '  data_files: a/*.csv', '- config_name: socratic');
    expect(() => pick(['a/1.csv', 'train.csv'], 'train', null, two)).toThrow(
      expect.objectContaining({
        fault: expect.objectContaining({ remedy: expect.stringContaining('main, socratic') }),
      }),
    );
    expect(pick(['a/1.csv', 'train.csv'], 'train', 'main', two)).toEqual(['a/1.csv']);
  });

  test('Files that the card names without a split are train, unless their paths name splits', () => {
    const loose = card('configs:', '- config_name: default', '  data_files: ["test.jsonl", "rows/*.csv"]');
    expect(pick(['test.jsonl'], 'train', null, loose)).toEqual([]);
    expect(pick(['test.jsonl'], 'test', null, loose)).toEqual(['test.jsonl']);
    expect(pick(['rows/a.csv', 'rows/b.csv'], 'train', null, loose)).toEqual(['rows/a.csv', 'rows/b.csv']);
    expect(pick(['rows/a.csv'], 'test', null, loose)).toEqual([]);
  });

  test('A card that cannot be read names nothing', () => {
    expect(readCard(frontMatterOf('---\nconfigs: [[\n---\n'))).toEqual([]);
    expect(readCard(frontMatterOf('no front matter'))).toEqual([]);
  });
});

describe('files whose paths name the split', () => {
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

  test('A split has the files whose path names configuration and split, in the order of their parts', () => {
    expect(pick(glue, 'train', 'mnli')).toEqual(['mnli/train-00000-of-00001.parquet']);
    expect(pick(glue, 'validation_matched', 'mnli')).toEqual([
      'mnli/validation_matched-00000-of-00001.parquet',
    ]);
    expect(pick(glue, 'train', 'none')).toEqual([]);
    const parts = ['data/train-00001-of-00002.parquet', 'data/train-00000-of-00002.parquet'];
    expect(pick([...parts, 'data/test-00000-of-00001.parquet'], 'train')).toEqual(parts.toReversed());
  });

  test('A split whose name is only a part of other names has no files', () => {
    expect(pick(glue, 'validation', 'mnli')).toEqual([]);
    expect(pick(glue, 'matched', 'rte')).toEqual([]);
    expect(pick(glue, 'test', 'rte')).toEqual([]);
  });

  test("The hub's own conversion has a folder for each split, in that of the default configuration", () => {
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

  test('A file named after the split takes precedence over one that only mentions it', () => {
    expect(pick(['test.jsonl', 'train.jsonl.gz', '.hidden/train.jsonl'], 'train')).toEqual([
      'train.jsonl.gz',
    ]);
    expect(pick(['test.jsonl', 'test_hard.jsonl'], 'test')).toEqual(['test.jsonl']);
  });

  test.each<[string[], string, string[]]>([
    [['my_train_data.csv', 'my_test_data.csv'], 'train', ['my_train_data.csv']],
    [['train_1.csv', 'train_2.csv', 'test_1.csv'], 'train', ['train_1.csv', 'train_2.csv']],
    [['train1.csv', 'train2.csv'], 'train', ['train1.csv', 'train2.csv']],
    [['Train.csv', 'TEST.csv'], 'test', ['TEST.csv']],
    [['dev.jsonl', 'train.jsonl'], 'validation', ['dev.jsonl']],
    [['data/val/a.csv', 'data/train/a.csv'], 'validation', ['data/val/a.csv']],
    [
      ['train_set/a.csv', 'train_set/b.csv', 'test_set/a.csv'],
      'train',
      ['train_set/a.csv', 'train_set/b.csv'],
    ],
    [['imdb-train.parquet', 'imdb-unsupervised.parquet'], 'unsupervised', ['imdb-unsupervised.parquet']],
    [
      ['imdb-train-00000-of-00002.parquet', 'imdb-train-00001-of-00002.parquet'],
      'train',
      ['imdb-train-00000-of-00002.parquet', 'imdb-train-00001-of-00002.parquet'],
    ],
  ])('Of %j the split %j is %j', (paths, split, expected) => {
    expect(pick(paths, split)).toEqual(expected);
  });

  test('A folder called like the split does not hold files that are called like another one', () => {
    const paths = ['train/test.jsonl', 'test/train.jsonl', 'validation/rows.jsonl'];
    expect(pick(paths, 'validation')).toEqual(['validation/rows.jsonl']);
    expect(pick(['train/test.jsonl', 'train/0.jsonl'], 'train')).toEqual(['train/0.jsonl']);
    expect(pick(['train/test.jsonl', 'other/a.jsonl'], 'train')).toEqual([]);
  });

  test('A repository with a validation split alone has neither train nor test', () => {
    for (const path of ['validation.jsonl', 'data/validation-00000-of-00002.parquet', 'rte/dev.csv']) {
      expect([pick([path], 'train'), pick([path], 'test'), pick([path], 'validation')], path).toEqual([
        [],
        [],
        [path],
      ]);
    }
  });

  test('A word in the names of all files of a folder does not decide their splits', () => {
    const files = ['ab_test_test.jsonl', 'ab_test_train.jsonl'];
    expect(pick(files, 'test')).toEqual(['ab_test_test.jsonl']);
    expect(pick(files, 'train')).toEqual(['ab_test_train.jsonl']);
  });

  test('A file whose name has the words of two splits belongs to neither', () => {
    expect(pick(['train_test.csv'], 'train')).toEqual([]);
    expect(pick(['train_test.csv'], 'test')).toEqual([]);
  });

  test('Files of different names that both mention the split are not combined', () => {
    expect(() => pick(['train_a.jsonl', 'train_b.jsonl'], 'train')).toThrow(/train_a\.jsonl, train_b\.jsonl/);
    expect(() => pick(['validation_matched.csv', 'validation_mismatched.csv'], 'validation')).toThrow(
      /several candidates/,
    );
  });
});

describe('a repository of one file', () => {
  test('The only file whose name has a split only as a part of a word is train', () => {
    for (const path of ['latest.csv', 'contest.jsonl', 'attestations.json', 'device.csv', 'evaluator.tsv']) {
      expect(pick([path], 'train'), path).toEqual([path]);
      expect(pick([path], 'test'), path).toEqual([]);
    }
  });

  test('The only file is the split train, unless its path names another split', () => {
    expect(pick(['dataset.csv', 'README.md'], 'train')).toEqual(['dataset.csv']);
    expect(pick(['data/training-data.csv'], 'train')).toEqual(['data/training-data.csv']);
    expect(pick(['dataset.csv', 'README.md'], 'test')).toEqual([]);
  });

  test.each([
    'test.jsonl',
    'data/test-00000-of-00001.jsonl',
    'data/test/0000.parquet',
    'validation.csv',
    'dev.jsonl',
    'my_eval_set.csv',
    'val/rows.jsonl',
    'TEST.tsv',
    'testing.jsonl.gz',
    'test2.csv',
    'testset.jsonl',
    'devset.csv',
    'evalSplit.parquet',
    'myTestData.json',
    'data/ValidationSet/rows.csv',
  ])('The only file %j is not train', (path) => {
    expect(pick([path], 'train')).toEqual([]);
  });
});
