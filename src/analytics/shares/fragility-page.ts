import { pageArguments } from '../../shared/page.ts';
import type { Fragility } from './fragility.ts';

/** A change with the entity that it is of. */
export type LoadedFragility<Entity> = Fragility & { readonly entity: Entity };

/**
 * The changes that move a cell most (`changes` gives so many or more of them), with their entities; one that vanished since is left out.
 * @throws DomainError BAD_INPUT for a `first` that is not from 1 to 100.
 */
export const fragilityPage = async <Entity>(
  changes: (most: number) => readonly Fragility[] | Promise<readonly Fragility[]>,
  first: number | null | undefined,
  load: (change: Fragility) => Promise<Entity | null>,
): Promise<readonly LoadedFragility<Entity>[]> => {
  const page = pageArguments({ first: first ?? null }, { field: 'ShareCell.fragility', standard: 5 });
  const shown = (await changes(page.first)).slice(0, page.first);
  const loaded = await Promise.all(shown.map(async (change) => ({ ...change, entity: await load(change) })));
  return loaded.flatMap(({ entity, ...change }) => (entity === null ? [] : [{ ...change, entity }]));
};
