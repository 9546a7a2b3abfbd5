import { pageArguments } from '../../shared/page.ts';
import type { Fragility } from './fragility.ts';
import type { ShareCell } from './share-bucket.ts';

/** A change with the entity that it is of. */
export type LoadedFragility<Entity> = Fragility & { readonly entity: Entity };

/**
 * The changes that move a cell most, with their entities; one that vanished since is left out.
 * @throws DomainError BAD_INPUT for a `first` that is not from 1 to 100.
 */
export const fragilityPage = async <Entity>(
  { fragility }: Pick<ShareCell, 'fragility'>,
  first: number | null | undefined,
  load: (change: Fragility) => Promise<Entity | null>,
): Promise<readonly LoadedFragility<Entity>[]> => {
  const page = pageArguments({ first: first ?? null }, { field: 'ShareCell.fragility', standard: 5 });
  const shown = fragility().slice(0, page.first);
  const loaded = await Promise.all(shown.map(async (change) => ({ ...change, entity: await load(change) })));
  return loaded.flatMap(({ entity, ...change }) => (entity === null ? [] : [{ ...change, entity }]));
};
