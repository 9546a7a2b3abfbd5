import { type Connection, connectionOf, type PageInput, pageArguments } from '../shared/page.ts';

const isPlace = ([place, ...others]: readonly unknown[]): boolean => Number.isSafeInteger(place) && others.length === 0;

/**
 * A page of a list that a report holds. The cursor is a place in it: the same report gives the same list.
 * @throws DomainError BAD_INPUT or BAD_CURSOR for arguments that ask for no page.
 */
export const pageOfList = <Item>(
  field: string,
  items: readonly Item[],
  input: PageInput,
): Connection<{ readonly node: Item }> => {
  const page = pageArguments(input, { field, isPlace });
  const start = page.after === null ? 0 : Number(page.after[0]) + 1;
  return connectionOf({
    field,
    page,
    items: items.slice(start, start + page.first + 1).map((item, index) => ({ item, place: start + index })),
    edgeOf: ({ item }) => ({ node: item }),
    placeOf: ({ place }) => [place],
    totalCount: () => items.length,
  });
};
