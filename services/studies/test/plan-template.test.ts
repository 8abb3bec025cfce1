import { expect, test } from 'vitest';
import { planStudy } from '../src/domain/plan-study.ts';
import { stepsOfKind, studyFile, tuneOnNli, world } from './world-fixture.ts';

const template = '{premise} Hence {hypothesis}:';
const setsOf = (file: Parameters<typeof studyFile>[0]) => {
  const plan = planStudy(studyFile({ baselines: false, ...file }), world);
  const steps = stepsOfKind(plan, 'prepared-set');
  return { names: plan.factors.evaluations.map(({ name }) => name), steps };
};

test('A user’s template is one more format, and changes no set of the others', () => {
  const both = setsOf({ evaluations: [{ dataset: 'nli', formats: ['default', 'template'], template }] });
  expect(both.names).toEqual(['nli.default', 'nli.template']);
  const own = both.steps.filter(({ body }) => body.format === 'template');
  expect(own.map(({ body }) => body.template)).toContain(template);
  const plain = setsOf({ evaluations: [{ dataset: 'nli' }] }).steps.map(({ id }) => id);
  expect(both.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(plain));
});

test('Two templates of one dataset are two evaluations', () => {
  const evaluations = [template, `${template} so`].map((text) => ({
    dataset: 'nli',
    formats: ['template' as const],
    template: text,
  }));
  expect(setsOf({ evaluations }).names).toEqual(['nli.template', 'nli.template.2']);
});

test('A recipe trains with a template, on 6,000 rows unless it says otherwise', () => {
  const recipe = { ...tuneOnNli, format: 'template' as const, template, size: undefined };
  const { steps } = setsOf({ tunings: [{ name: 'own', recipes: [recipe] }] });
  const trained = steps.find(({ body }) => body.purpose === 'train')!;
  expect(trained.body).toMatchObject({ format: 'template', template, size: 6000 });
});
