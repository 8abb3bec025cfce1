interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}
interface Document {
  paths: Record<string, { get?: { parameters?: Parameter[]; deprecated?: boolean } }>;
}

/** Paths of a service that can be read now: every operation that its document has, on resources that its lists have. */
export async function readablePaths(url: string): Promise<string[]> {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as Document;
  const open = Object.entries(paths).filter(
    ([path, { get }]) =>
      get && !get.parameters?.some((one) => one.in === 'query' && one.required) && !path.endsWith('/stream'),
  );
  const lists = open.map(([path]) => path).filter((path) => !path.includes('{'));
  const found = await Promise.all(
    lists.map(async (list) => {
      const answer = await fetch(`${url}${list}`);
      const isJson = answer.headers.get('content-type')?.startsWith('application/json');
      const body: unknown = isJson ? await answer.json() : await answer.text();
      const items = (body as { items?: { id?: string }[] }).items ?? [];
      return [list, items.flatMap(({ id }) => id ?? [])] as const;
    }),
  );
  const ids = new Map(found);
  return open.flatMap(([path]) => {
    const [list] = path.split('/{id}');
    if (!path.includes('{')) return path;
    const others = path.replace('{id}', '');
    if (others.includes('{')) return [];
    return (ids.get(list!) ?? []).slice(-3).map((id) => path.replace('{id}', id));
  });
}
