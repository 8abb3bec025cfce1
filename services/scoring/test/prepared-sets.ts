import { canonicalJson, digestOf, idOf, sha256 } from '@amuro/identity';
import { PreparedSetManifest, type Method, type PreparedRow, type Task } from '@amuro/contracts';

export interface PreparedSet {
  manifest: PreparedSetManifest;
  files: Record<string, Uint8Array>;
}

interface Wanted {
  name: string;
  rows: Omit<PreparedRow, 'rowId' | 'sourceLine'>[];
  task?: Task;
  methods?: Method[];
  metrics?: string[];
  labels?: string[];
  purpose?: 'train' | 'evaluate';
  exemplars?: string[];
  findings?: PreparedSetManifest['findings'];
}

/** A prepared set as its owner would serve it. */
export function preparedSetOf(wanted: Wanted): PreparedSet {
  const { name, purpose = 'evaluate', task = 'inference', labels = ['yes', 'no'] } = wanted;
  const rows = wanted.rows.map((row, index) => ({
    rowId: sha256(`${name} ${index}`),
    sourceLine: index + 1,
    ...row,
  }));
  const text = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const file = { path: 'rows.jsonl', bytes: text.length, sha256: sha256(text) };
  const key = sha256(canonicalJson({ name, purpose, file }));
  const manifest = PreparedSetManifest.parse({
    kind: 'prepared-set',
    id: idOf('set', key),
    key,
    digest: digestOf([file]),
    settings: { purpose, split: 'test' },
    dataset: {
      kind: 'dataset',
      id: idOf('dat', key),
      key,
      name,
      task,
      role: 'in-domain',
      columns: { premise: 'premise', label: 'label' },
      labels: task === 'summary' || task === 'corpus' ? [] : labels.map((value) => ({ value, text: value })),
      methods: wanted.methods ?? ['token-prob', 'free'],
      metrics: wanted.metrics ?? ['accuracy'],
      chanceLevel: null,
      licence: 'unknown',
      source: 'test',
      splits: { test: { digest: key } },
    },
    disjointFrom: [],
    exemplars: (wanted.exemplars ?? []).map((exemplar, index) => ({
      rowId: sha256(`${name} exemplar ${index}`),
      text: exemplar,
    })),
    counts: { read: rows.length, kept: rows.length, dropped: 0, notSampled: 0 },
    dropped: [],
    labelCounts: {},
    characters: { min: 1, median: 1, max: 1, total: rows.length },
    findings: wanted.findings ?? [],
    files: [file],
  });
  return { manifest, files: { 'rows.jsonl': text } };
}

/** Rows of a yes-or-no question; the last word of the prompt decides. */
export function labelRows(count: number): Wanted['rows'] {
  return Array.from({ length: count }, (_, index) => {
    const label = index % 2 === 0 ? 'yes' : 'no';
    return {
      segments: [
        {
          text: `It is ${label === 'yes' ? 'so' : 'not'}:`,
          target: false,
          truncatable: false,
          field: 'premise',
        },
      ],
      references: [],
      label,
    };
  });
}
