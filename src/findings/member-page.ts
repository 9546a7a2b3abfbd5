import { nounNameOf, nounOfId } from '../entities/entity-id.ts';
import type { EntityLoaders } from '../entities/loaders.ts';
import type { NounName } from '../log/noun.ts';
import { connectionOf, type PageInput, pageArguments } from '../shared/page.ts';
import type { Member } from './finding.ts';

const field = 'ComputedValue.members';

type AnyEntity = NonNullable<Awaited<ReturnType<EntityLoaders[NounName]['load']>>>;

const loadAny = async (loaders: EntityLoaders, id: string): Promise<AnyEntity | null> => {
  const noun = nounOfId(id);
  return noun && loaders[nounNameOf(noun.type)].load(id);
};

/** A page of the works behind a value, with their entities; one that vanished since is left out. */
export const memberPage = async (loaders: EntityLoaders, members: readonly Member[], input: PageInput) => {
  const page = pageArguments(input, { field, isPlace: ([place]) => Number.isInteger(place) });
  const start = page.after ? Number(page.after[0]) + 1 : 0;
  const shown = members.slice(start, start + page.first + 1).map(({ id }, index) => ({ id, place: start + index }));
  const loaded = await Promise.all(shown.map(async ({ id, place }) => ({ node: await loadAny(loaders, id), place })));
  return connectionOf({
    field,
    page,
    items: loaded.flatMap(({ node, place }) => (node ? [{ node, place }] : [])),
    edgeOf: ({ node }) => ({ node }),
    placeOf: ({ place }) => [place],
    totalCount: () => members.length,
  });
};
