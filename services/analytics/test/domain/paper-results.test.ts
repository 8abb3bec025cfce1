import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meanRatioOfChange } from '../../src/domain/statistics/mean-ratio-of-change.ts';

const file = new URL('../../../../../shared/data/results/amuro/all_perf_table.csv', import.meta.url);
const steps = ['1000', '18000', '342000', '424000', '505000', '592000', '738000', 'main'];

/** The released table as model → set → performance. */
function performances(): Map<string, number> {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [, model, set, performance] = line.split(',');
      return [`${model}/${set}`, Number(performance)];
    }),
  );
}

function pooled(tunings: [string, string][], sets: string[]) {
  const table = performances();
  const pairs = tunings.flatMap(([name, recipe]) =>
    steps.flatMap((step) =>
      sets.map((set) => {
        const base =
          step === 'main' ? 'olmo1b_original_hf_4shots' : `olmo1b_checkpoint-${step}_original_hf_4shots`;
        const tuned = `olmo1b_hf_${step === 'main' ? 'main' : `ckpt${step}`}_${name}_${recipe}_4shots`;
        return {
          cell: `${tuned}/${set}`,
          base: table.get(`${base}/${set}`) ?? null,
          tuned: table.get(`${tuned}/${set}`) ?? null,
          unusable: null,
        };
      }),
    ),
  );
  return meanRatioOfChange(pairs);
}

describe.skipIf(!existsSync(file))(
  "the paper's released results (skipped where ../shared/data is absent)",
  () => {
    it('lose 61.46 % from classification to generation over 32 cells', () => {
      const result = pooled(
        [
          ['mnli', '3epoch_2e-6'],
          ['paws', '3epoch_2e-6'],
        ],
        ['xsum', 'socialiqa'],
      );
      expect(result.used).toHaveLength(32);
      expect(100 * result.value!).toBeCloseTo(-61.46, 2);
    });

    it('gain 0.31 % from generation to classification over 32 cells', () => {
      const result = pooled(
        [
          ['xsum', '3epoch_2e-7'],
          ['socialiqa', '3epoch_2e-6'],
        ],
        ['mnli_matched', 'paws'],
      );
      expect(result.used).toHaveLength(32);
      expect(100 * result.value!).toBeCloseTo(0.31, 2);
    });
  },
);
