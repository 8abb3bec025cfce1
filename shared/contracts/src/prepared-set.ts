import { z } from 'zod';
import { DatasetManifest } from './dataset-manifest.ts';
import { Digest, Key, Name, PreparedSetId, Sha256 } from './ids.ts';
import { PreparedSetSettings } from './prepared-set-settings.ts';
import { FileEntry } from './vocabulary.ts';

export const Segment = z
  .strictObject({
    text: z.string().describe('The text.'),
    target: z.boolean().describe('Whether training learns this text.'),
    truncatable: z.boolean().describe('Whether this text may be cut to fit the context.'),
    field: z
      .string()
      .optional()
      .describe('Field of the dataset that the text came from; absent for text of the template.'),
    endOfText: z
      .boolean()
      .optional()
      .describe(
        'Whether an end-of-text token follows; it is learned if the segment is, and always follows the last segment of a training row.',
      ),
  })
  .describe('A piece of the text of a row.');
export type Segment = z.infer<typeof Segment>;

export const PreparedRow = z
  .strictObject({
    rowId: Sha256.describe(
      'Identifies the content of the row: sha256 of its mapped fields and gold, and of its ordinal among identical rows.',
    ),
    sourceLine: z.int().positive().describe('Line of the row in its source, from 1.'),
    groupId: z
      .string()
      .optional()
      .describe(
        'Rows of one group (such as questions on one text) depend on each other; absent: the row stands alone.',
      ),
    segments: z.array(Segment).min(1).describe('Text of the example, piece by piece.'),
    references: z.array(z.string()).describe('Reference texts to compare a generated text with.'),
    slots: z
      .array(z.string())
      .optional()
      .describe('Facts that a generated text must contain, for slot accuracy.'),
    label: z.string().optional().describe('Value of the gold label, for classification.'),
    choices: z
      .array(z.strictObject({ text: z.string().describe('Text of the choice.') }))
      .optional()
      .describe('Choices of a multiple choice, in order.'),
    gold: z.int().nonnegative().optional().describe('Index of the right choice, from 0.'),
    unconditionalPrompt: z
      .string()
      .optional()
      .describe('Prompt without the question, which shows how likely a choice is by itself.'),
  })
  .describe(
    'One example as text. In sets to evaluate, the segments are the prompt alone; in training sets, the last one is a target.',
  );
export type PreparedRow = z.infer<typeof PreparedRow>;

export const DroppedRow = z
  .strictObject({
    line: z.int().positive().describe('Line in the source, from 1.'),
    reason: z.string().describe('Why, for programs.'),
    detail: z.string().describe('Why, for people.'),
  })
  .describe('A row that could not be used.');
export type DroppedRow = z.infer<typeof DroppedRow>;

export const Finding = z
  .strictObject({
    code: z.string().describe('Kind of finding, for programs.'),
    severity: z
      .enum(['info', 'warning', 'error'])
      .describe(
        '`error`: using the set needs consent (`acceptFindings`); `warning`: look at it; `info`: worth knowing.',
      ),
    count: z.int().nonnegative().describe('How many rows it concerns.'),
    message: z.string().describe('What was found, for people.'),
    remedy: z.string().describe('What to do about it.'),
    examples: z
      .array(
        z.strictObject({
          line: z
            .int()
            .positive()
            .nullable()
            .describe('Line in the source, from 1; null where the example is not one line.'),
          detail: z.string().describe('What is remarkable there.'),
        }),
      )
      .max(5)
      .describe('A few of the rows.'),
  })
  .describe('Something wrong or remarkable about the rows of a set.');
export type Finding = z.infer<typeof Finding>;

/** Characters (code points); a quantile is the nearest rank from below. */
const LengthStatistics = z.strictObject({
  min: z.int().describe('Shortest, in characters (code points).'),
  median: z.int().describe('Median, in characters (code points).'),
  p95: z.int().describe('95th percentile (nearest rank from below), in characters (code points).'),
  max: z.int().describe('Longest, in characters (code points).'),
});

export const PreparedSetManifest = z
  .strictObject({
    kind: z.literal('prepared-set'),
    id: PreparedSetId,
    key: Key,
    digest: Digest,
    settings: PreparedSetSettings.describe('Settings that decided the rows.'),
    dataset: DatasetManifest.describe('The dataset that was rendered.'),
    disjointFrom: z
      .array(
        z.strictObject({
          id: PreparedSetId,
          key: Key,
          datasetName: Name.describe('Name of the dataset of that set.'),
        }),
      )
      .describe('Prepared sets whose texts no exemplar may repeat.'),
    exemplars: z
      .array(
        z.strictObject({
          rowId: Sha256.describe('Id of the row.'),
          text: z.string().describe('Text of the exemplar with its separator.'),
        }),
      )
      .describe('Exemplars that precede every prompt, in order.'),
    excludedFromPool: z
      .array(
        z.strictObject({
          line: z.int().positive().describe('Line in the source, from 1.'),
          rowId: Sha256.describe('Id of the row.'),
          sameAs: z.string().describe('Where the same text stands.'),
        }),
      )
      .optional()
      .describe(
        'The first 200 rows of the pool that may not be exemplars, because an evaluated row or a row of a set in `disjointFrom` has the same text.',
      ),
    counts: z
      .strictObject({
        read: z.int().nonnegative().describe('Rows read from the source.'),
        kept: z.int().nonnegative().describe('Rows in the set.'),
        dropped: z.int().nonnegative().describe('Rows that could not be used.'),
        notSampled: z.int().nonnegative().describe('Usable rows that the sample left out.'),
      })
      .describe('Rows by what became of them.'),
    dropped: z.array(DroppedRow).describe('The first 1,000 rows that could not be used.'),
    droppedByReason: z
      .record(z.string(), z.int().positive())
      .optional()
      .describe('Number of dropped rows, by reason.'),
    droppedList: FileEntry.optional().describe('File with all dropped rows; absent if there are none.'),
    labelCounts: z.record(z.string(), z.int().nonnegative()).describe('Number of rows, by gold label.'),
    goldCounts: z
      .array(z.int().nonnegative())
      .optional()
      .describe('How often each choice, by position, is the right one; absent unless multiple choice.'),
    characters: z
      .strictObject({
        min: z.int().describe('Shortest row, in characters (code points).'),
        median: z.int().describe('Median row, in characters (code points).'),
        max: z.int().describe('Longest row, in characters (code points).'),
        total: z.int().describe('All rows together, in characters (code points).'),
      })
      .describe('Lengths of the rows without exemplars.'),
    lengths: z
      .strictObject({
        prompt: LengthStatistics.describe('Lengths of the prompts without exemplars.'),
        completion: LengthStatistics.describe(
          'Lengths of the completions: the targets, or the text of the gold.',
        ),
        exemplars: z
          .int()
          .nonnegative()
          .describe('Length of the exemplars before each prompt, in characters (code points).'),
      })
      .optional()
      .describe('Lengths of prompts, completions and exemplars.'),
    lint: z
      .strictObject({
        error: z.int().describe('Kinds of findings of severity `error`.'),
        warning: z.int().describe('Kinds of findings of severity `warning`.'),
        info: z.int().describe('Kinds of findings of severity `info`.'),
      })
      .optional()
      .describe('Number of kinds of findings, by severity.'),
    findings: z.array(Finding).describe('What is wrong or remarkable about the rows.'),
    files: z.array(FileEntry).describe('Files of the set.'),
  })
  .describe('A dataset rendered as text for one purpose; immutable.');
export type PreparedSetManifest = z.infer<typeof PreparedSetManifest>;
