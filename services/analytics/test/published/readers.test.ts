import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/domain/measurement.ts';
import { joinRows } from '../../src/domain/statistics/join-rows.ts';
import { parseAmuroModel } from '../../src/readers/parse-amuro-model.ts';
import { read, readGrid, toSource } from './read-results.ts';

const amuro = (rows: string[], header = 'model_id,eval dataset,Performance,std') =>
  toSource('perf.csv', `${header}\n${rows.join('\n')}\n`);

async function refused(...given: Parameters<typeof read>) {
  const result = await read(...given);
  if (!('refused' in result)) throw new Error('Expected a refusal, got an import.');
  return result.refused.map(({ at, expected, got }) => `${at}: ${expected}; ${got}`);
}

async function measurementsOf(...given: Parameters<typeof read>): Promise<Measurement[]> {
  const result = await read(...given);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result.measurements;
}

describe("the paper's model ids", () => {
  const tuned = (dataset: string, epochs: number, learningRate: number) => ({
    dataset,
    epochs,
    learningRate,
  });
  it.each([
    ['olmo1b_hf_ckpt424000_socialiqa_3epoch_2e-6_4shots', 424_000, tuned('socialiqa', 3, 2e-6), 4],
    ['olmo1b_hf_main_paws_3epoch_2e-6_7shots', null, tuned('paws', 3, 2e-6), 7],
    ['olmo1b_hf_main_mnli_3epoch_2e-5', null, tuned('mnli', 3, 2e-5), 0],
    ['olmo1b_hf_ckpt1000_tulu_5epoch_2e-6', 1000, tuned('tulu', 5, 2e-6), 0],
    ['olmo1b_checkpoint-1000_original_hf_4shots', 1000, null, 4],
    ['olmo1b_checkpoint-18000_original', 18_000, null, 0],
    ['olmo1b_original_hf_2shots', null, null, 2],
    ['olmo1b_original_hf', null, null, 0],
    ['checkpoint-1000', 1000, null, 0],
    ['checkpoint-1000_4shots', 1000, null, 4],
  ])('%s', (id, step, tuning, shots) => {
    expect(parseAmuroModel(id)).toMatchObject({ step, tuning, shots });
  });

  it.each(['', 'gpt2', 'olmo1b_hf_ckpt_mnli', 'olmo1b_hf_ckpt1000_mnli'])('"%s" is none', (id) => {
    expect(parseAmuroModel(id)).toBeNull();
  });

  it('and set names become format, task and chance', async () => {
    const rows = [
      'olmo1b_original_hf_4shots,mnli_matched_inputoutput,0.35,0.005',
      'olmo1b_original_hf_4shots,xsum_instruct,0.1,0.001',
    ];
    const [inference, summary] = await measurementsOf('amuro-csv', {}, [amuro(rows)]);
    expect(inference).toMatchObject({
      metric: 'accuracy',
      chanceLevel: 1 / 3,
      evaluation: { dataset: 'mnli_matched', format: 'io', shots: 4, protocol: 'paper' },
    });
    expect(summary).toMatchObject({
      metric: 'rouge-l',
      chanceLevel: null,
      evaluation: { dataset: 'xsum', format: 'instruct' },
    });
    expect(inference!.interval).toMatchObject({
      method: 'normal',
      low: expect.closeTo(0.35 - 1.96 * 0.005, 4),
    });
  });
});

describe('bad rows are refused by line, with the reason', () => {
  const model = 'olmo1b_original_hf_4shots';
  it.each([
    ['NaN', `${model},xsum,NaN,0.1`, 'line 2, rouge-l: a finite number; "NaN"'],
    ['infinity', `${model},xsum,inf,0.1`, 'line 2, rouge-l: a finite number; "inf"'],
    ['nothing', `${model},xsum,,0.1`, 'line 2: a rouge-l; nothing'],
    ['a decimal comma', `${model},xsum,"0,1",0.1`, 'line 2, rouge-l: a finite number; "0,1"'],
    [
      'a percentage',
      `${model},paws,55.8,0.1`,
      'line 2: accuracy as a fraction from 0 to 1; 55.8 (a percentage? then say scale "percent", or divide by 100)',
    ],
    ['a negative value', `${model},paws,-0.1,0.1`, 'line 2: accuracy as a fraction from 0 to 1; -0.1'],
    ['a negative standard error', `${model},paws,0.5,-0.1`, 'line 2: a standard error from 0 to 0.5; -0.1'],
    ['a standard error in percent', `${model},paws,0.5,0.9`, 'line 2: a standard error from 0 to 0.5; 0.9'],
    ['an unknown set', `${model},squad,0.5,0.01`, 'line 2: an eval dataset among'],
    [
      'an unknown training set',
      'olmo1b_hf_main_squad_3epoch_2e-6,paws,0.5,0.01',
      'line 2: a training set among',
    ],
    ['a row cut short', `${model},paws`, 'line 2: 4 fields separated by ","; 2'],
  ])('%s', async (_, row, expected) => {
    const [first, ...more] = await refused('amuro-csv', {}, [amuro([row])]);
    expect(first).toContain(expected);
    expect(more).toEqual([]);
  });

  it('a file without the columns, without rows, or not of text', async () => {
    const [columns] = await refused('amuro-csv', {}, [amuro(['a,b'], 'model,score')]);
    expect(columns).toContain('none named model_id, eval dataset, Performance');
    const [rows] = await refused('amuro-csv', {}, [amuro([])]);
    expect(rows).toContain('at least one row');
    const [text] = await refused('amuro-csv', {}, [toSource('a.csv', Uint8Array.of(0xff, 0xfe, 0))]);
    expect(text).toContain('text in UTF-8');
  });

  it('and all bad rows of all files are named at once', async () => {
    const bad = [`${model},xsum,NaN,0.1`, `${model},xsum,0.1,0.1`, `${model},xsum,7,0.1`];
    expect(await refused('amuro-csv', {}, [amuro(bad), amuro(['who,xsum,0.1,0.1'])])).toHaveLength(3);
  });
});

describe('a cell that a file has twice', () => {
  const rows = (second: string) => [
    'olmo1b_checkpoint-1000_original_hf_4shots,xsum,0.1,0.01',
    `checkpoint-1000_4shots,xsum,${second},0.01`,
  ];
  it('keeps both values and doubts both, where they differ', async () => {
    const grid = await readGrid('amuro-csv', {}, [amuro(rows('0.12'))]);
    const [cell] = grid.cells;
    const both = [...cell!.measurements.values(), ...cell!.others];
    expect(both.map(({ value }) => value)).toEqual([0.1, 0.12]);
    expect(both.map(({ verdict }) => verdict.reasons[0]?.code)).toEqual(['duplicate-cell', 'duplicate-cell']);
  });

  it('doubts none, where they agree', async () => {
    const grid = await readGrid('amuro-csv', {}, [amuro(rows('0.1'))]);
    expect(grid.cells[0]!.others[0]!.verdict.status).toBe('valid');
  });
});

describe('results of lm-evaluation-harness', () => {
  const file = (results: object, more: object = {}, name = 'results_step1000.json') =>
    toSource(
      name,
      JSON.stringify({
        results,
        config: { model_args: 'pretrained=EleutherAI/pythia-70m,revision=step1000' },
        ...more,
      }),
    );

  it('of the new layout: filters, counts and shots by task', async () => {
    const results = {
      arc_easy: {
        alias: 'arc_easy',
        'acc,none': 0.5,
        'acc_stderr,none': 0.01,
        'acc_norm,none': 0.52,
        'acc_norm_stderr,none': 'N/A',
      },
      gsm8k: { 'exact_match,strict-match': 0.02, 'exact_match_stderr,strict-match': 0.004 },
    };
    const more = {
      'n-samples': { arc_easy: { original: 2376, effective: 2376 } },
      'n-shot': { arc_easy: 0, gsm8k: 5 },
    };
    const found = await measurementsOf('lm-eval-results', {}, [file(results, more)]);
    expect(found).toMatchObject([
      {
        metric: 'acc',
        primary: true,
        n: 2376,
        standardError: 0.01,
        chanceLevel: 0.25,
        evaluation: { shots: 0 },
        published: { at: 'results.arc_easy.acc,none' },
      },
      { metric: 'acc_norm', primary: false, standardError: null, interval: null },
      { metric: 'exact_match.strict-match', n: null, evaluation: { dataset: 'gsm8k', shots: 5 } },
    ]);
    expect(found[0]!.subject).toMatchObject({
      points: [{ seriesName: 'pythia-70m', revision: 'step1000', tokensSeen: 2_097_152_000 }],
    });
  });

  it('tell the step in a folder, a revision of the configuration or the model\u2019s path, and in thousands', async () => {
    const good = {
      piqa: { alias: 'piqa', sample_len: 9, 'acc,none': 0.5 },
      mmlu: { 'acc,none': ' ', alias: 'mmlu' },
    };
    const of = (name: string, config: object) =>
      toSource(name, JSON.stringify({ results: good, config, config_general: { limit: null } }));
    const points = await Promise.all(
      [
        of('EleutherAI__pythia-70m__step512/results_2024-05-01T10-00-00.1.json', {
          model_args: 'pretrained=a/m',
        }),
        of('results_2024.json', { model_args: { pretrained: 'a/m' }, model_revision: 'step1000-tokens4B' }),
        of('results_2024.json', { model_args: 'pretrained=/models/m/checkpoint-2000,dtype=float' }),
        of('results_2024.json', { model_args: 'pretrained=a/m,revision=step-50K-105b' }),
      ].map((one) => measurementsOf('lm-eval-results', {}, [one])),
    );
    expect(points.flat().map(({ metric, subject }) => ({ metric, subject }))).toMatchObject(
      [512, 1000, 2000, 50_000].map((step) => ({
        metric: 'acc',
        subject: { points: [{ seriesName: 'm', step }] },
      })),
    );
  });

  it('of two models with one last name make no one series, and a value that is no number is refused', async () => {
    const of = (model: string, step: number) =>
      file({ piqa: { acc: 0.5 } }, { config: { model_args: `pretrained=${model}` } }, `step${step}.json`);
    expect(await refused('lm-eval-results', {}, [of('a/m', 1), of('b/m', 2)])).toEqual([
      'config.model_args: files of one model for the series m, or a series in the request; "b/m" beside "a/m"',
    ]);
    expect(
      await measurementsOf('lm-eval-results', { series: 'm' }, [of('a/m', 1), of('b/m', 2)]),
    ).toHaveLength(2);
    expect(await refused('lm-eval-results', {}, [file({ piqa: { 'acc,none': '0.5' } })])).toEqual([
      'results.piqa.acc,none: a number; "0.5"',
    ]);
  });

  it('are refused without a step, with two steps, cut short, or with NaN', async () => {
    const good = { piqa: { acc: 0.5 } };
    const none = toSource('results.json', JSON.stringify({ results: good, config: {} }));
    expect((await refused('lm-eval-results', { series: 'x' }, [none]))[0]).toContain(
      'a step in the file name',
    );
    expect((await refused('lm-eval-results', {}, [file(good, {}, 'x_step2000.json')]))[0]).toContain(
      '2000 and 1000',
    );
    const text = new TextDecoder().decode(file(good).bytes);
    expect(
      (await refused('lm-eval-results', {}, [toSource('a_step1.json', text.slice(0, -9))]))[0],
    ).toContain('whole JSON');
    const nan = toSource('a_step1.json', '{"results": {"piqa": {\n"acc": NaN}}}');
    expect(await refused('lm-eval-results', { series: 'x' }, [nan])).toEqual(['line 2: finite numbers; NaN']);
    expect((await refused('lm-eval-results', {}, [file({ piqa: { acc: 50 } })]))[0]).toContain('percentage');
  });
});

describe('logs of samples of lm-evaluation-harness', () => {
  const log = (accuracies: number[], name = 'samples_piqa_2024-05-01T10-00-00.jsonl') =>
    toSource(
      name,
      accuracies
        .map((acc, index) =>
          JSON.stringify({ doc_id: index, doc: { q: index }, doc_hash: `h${index}`, acc, acc_norm: 1 }),
        )
        .join('\n'),
      1000,
    );
  const settings = { series: 'pythia', shots: 0, tuning: null };

  it('become values row by row, with resampled intervals, paired by document across logs', async () => {
    const result = await read('lm-eval-samples', settings, [log([1, 0, 1, 1])]);
    if ('refused' in result) throw new Error('refused');
    const [accuracy] = result.measurements;
    expect(accuracy).toMatchObject({
      metric: 'acc',
      value: 0.75,
      n: 4,
      interval: { method: 'percentile-bootstrap' },
      evaluation: { dataset: 'piqa' },
    });
    const tuned = await read('lm-eval-samples', { ...settings, tuning: { dataset: 'x', task: 'chat' } }, [
      log([0, 0, 1]),
    ]);
    if ('refused' in tuned) throw new Error('refused');
    const rowsOf = ({ rows, measurements }: typeof result) => rows.get(measurements[0]!.id)!;
    const joined = joinRows(rowsOf(result), rowsOf(tuned));
    expect([[...joined.from], [...joined.to], joined.unpaired]).toEqual([
      [1, 0, 1],
      [0, 0, 1],
      { from: 1, to: 0 },
    ]);
  });

  it('are read from the array of older versions and with filters in metrics\u2019 names, and a target is no metric', async () => {
    const samples = [1, 0].map((hit, index) => ({ doc_id: index, target: hit, 'exact_match,none': hit }));
    const found = await measurementsOf('lm-eval-samples', settings, [
      toSource('m/samples_gsm8k.jsonl', JSON.stringify(samples, null, 1), 1),
    ]);
    expect(found).toMatchObject([
      { metric: 'exact_match', value: 0.5, n: 2, evaluation: { dataset: 'gsm8k' } },
    ]);
    expect(found).toHaveLength(1);
  });

  it('are refused where a row lacks the metric, or a line is cut', async () => {
    const cut = toSource(
      'samples_piqa.jsonl',
      '{"doc_id": 0, "acc": 1}\n{"doc_id": 1}\n{"doc_id": 2, "ac',
      1,
    );
    expect((await refused('lm-eval-samples', settings, [cut]))[0]).toMatch(/line 3: whole JSON/);
    const lacking = toSource('samples_piqa.jsonl', '{"doc_id": 0, "acc": 1}\n{"doc_id": 1}', 1);
    expect(await refused('lm-eval-samples', settings, [lacking])).toEqual(['line 2: acc as a number; null']);
  });
});

describe('tables of any shape', () => {
  const settings = {
    columns: { step: 'ckpt', dataset: 'task', value: 'score', n: 'rows' },
    constants: { series: 'org/My Model', metric: 'accuracy' },
    scale: 'percent' as const,
  };
  const records = [
    { ckpt: 10, task: 'a', score: 50, rows: 100 },
    { ckpt: 20, task: 'a', score: 75, rows: 100 },
  ];
  const lines = (separator: string) =>
    ['ckpt', 'task', 'score', 'rows'].join(separator) +
    '\r\n' +
    records.map((row) => Object.values(row).join(separator)).join('\r\n');
  const columnData = (['ckpt', 'task', 'score', 'rows'] as const).map((name) => ({
    name,
    data: records.map((row) => row[name]),
  }));

  it.each([
    ['commas', toSource('t.csv', lines(','))],
    ['semicolons', toSource('t.csv', lines(';'))],
    ['tabs', toSource('t.tsv', lines('\t'))],
    ['a byte order mark', toSource('t.csv', `\uFEFF${lines(',')}`)],
    ['JSON Lines', toSource('t.jsonl', records.map((row) => JSON.stringify(row)).join('\n'))],
    ['Parquet', toSource('t.parquet', new Uint8Array(parquetWriteBuffer({ columnData })))],
  ])('with %s make the same results', async (_, file) => {
    const found = await measurementsOf('table', settings, [file]);
    expect(found.map(({ value, n }) => [value, n])).toEqual([
      [0.5, 100],
      [0.75, 100],
    ]);
    expect(found[0]!.subject).toMatchObject({
      points: [{ seriesName: 'My-Model', revision: 'step10', step: 10 }],
    });
  });

  it('keep apart what only signs tell apart, or refuse it', async () => {
    const signs = toSource('t.csv', 'ckpt,task,score,rows\n1,a+b,50,9\n1,a b,60,9\n0x10,a,50,9\n2,***,50,9');
    expect(await refused('table', settings, [signs])).toEqual([
      expect.stringMatching(/^line 3: a dataset whose name is its own .*; "a b" beside "a\+b", both "a-b"$/),
      expect.stringContaining('line 4, step: a finite number; "0x10"'),
      'line 5: a dataset with a letter or digit; "***"',
    ]);
  });

  it('are refused for a column that is not there, a negative n, a task that is none, a file cut short', async () => {
    const columns = { ...settings.columns, value: 'acc' };
    const file = toSource('t.csv', lines(','));
    expect((await refused('table', { ...settings, columns }, [file]))[0]).toContain(
      'columns named acc; ckpt, task, score, rows',
    );
    const negative = toSource('t.csv', 'ckpt,task,score,rows\n1,a,50,-3');
    expect((await refused('table', settings, [negative]))[0]).toContain(
      'n as a whole number of rows, at least 1; -3',
    );
    const constants = { ...settings.constants, task: 'chess' };
    expect((await refused('table', { ...settings, constants }, [file]))[0]).toContain('task among');
    const whole = new Uint8Array(parquetWriteBuffer({ columnData }));
    expect((await refused('table', settings, [toSource('t.parquet', whole.slice(0, -20))]))[0]).toContain(
      'a whole Parquet file',
    );
  });
});
