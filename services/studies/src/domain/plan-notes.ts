import type { ResolvedStudy } from '@amuro/contracts';
import type { World } from './world.ts';

/** What a reader of a plan must know before trusting the numbers that it will give. */
export function planNotes(file: ResolvedStudy, world: World): string[] {
  const unpinned = [...world.series].flatMap(([name, { forecast }]) => (forecast.isPinned ? [] : [name]));
  const chats = file.tunings.filter(({ recipes }) =>
    recipes.some(({ dataset }) => world.datasets.get(dataset)?.task === 'chat'),
  );
  const isPaper = [...file.evaluations, ...file.tunings.flatMap(({ recipes }) => recipes)].some(
    ({ protocol }) => protocol === 'paper',
  );
  return [
    ...unpinned.map(
      (name) => `${name}: no hub could be asked. Its cells get their keys once its points have commits.`,
    ),
    ...chats.map(
      ({ name }) =>
        `${name}: learning from chats is not settled yet. Its cells are planned, and their numbers may still change.`,
    ),
    ...(isPaper
      ? ["paper: the paper's way of training is not settled yet. Numbers of this protocol may still change."]
      : []),
  ];
}
