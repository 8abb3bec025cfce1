import { z } from 'zod';
import { classNamesOf, type ClassNames } from '../../domain/columns/class-names.ts';

const Info = z.object({ config_name: z.string().optional(), features: z.unknown() });
const Card = z.object({ dataset_info: z.union([z.array(Info), Info]) });
const Infos = z.record(z.string(), z.object({ features: z.unknown() }));

/** The names of column numbers in the front matter of a dataset's README (`dataset_info`). */
export function cardClassNames(frontMatter: unknown, configuration: string | null): ClassNames {
  const card = Card.safeParse(frontMatter).data;
  const infos = [card?.dataset_info ?? []].flat();
  const byName = infos.map(({ config_name: name = 'default', features }) => [name, features] as const);
  return classNamesOf(chosen(byName, configuration));
}

/** The same from dataset_infos.json, which older repositories have. */
export function infosClassNames(text: string, configuration: string | null): ClassNames {
  const infos = Infos.safeParse(jsonOf(text)).data ?? {};
  const byName = Object.entries(infos).map(([name, { features }]) => [name, features] as const);
  return classNamesOf(chosen(byName, configuration));
}

/** Features of the requested configuration; without a request, of the only one, or of the one called default. */
function chosen(infos: readonly (readonly [string, unknown])[], configuration: string | null): unknown {
  if (infos.length === 1 && configuration === null) return infos[0]![1];
  return infos.find(([name]) => name === (configuration ?? 'default'))?.[1];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
