import { badInput, DomainError } from './errors.ts';

/** What a cursor holds: the sort values of an item and its id. */
export type CursorValue = string | number | boolean | null;

/** The arguments of a list as a client gives them. */
export interface PageInput {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Which list a page is of, for example `Model.developers`: a cursor works only in the list that it came from. */
export interface PageOptions {
  readonly field: string;
  /** The largest page. */
  readonly max?: number;
  /** The size where none is given. */
  readonly standard?: number;
  /** Whether what a cursor holds can be a place in the list; made-up cursors of the right form need not. */
  readonly isPlace?: (values: readonly CursorValue[]) => boolean;
}

/** The checked arguments of a list. */
export interface PageArguments {
  readonly first: number;
  /** What the cursor holds; null for the first page. */
  readonly after: readonly CursorValue[] | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A connection that counts the items of all its pages only when somebody asks. */
export type Counted<Shape> = Omit<Shape, 'totalCount'> & { readonly totalCount: () => number | Promise<number> };

/** A page of a list, as connections show it. */
export interface Connection<Edge extends { readonly node: unknown }> {
  readonly edges: readonly (Edge & { readonly cursor: string })[];
  readonly nodes: readonly Edge['node'][];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
}

const version = 1;

/** An opaque cursor: version, list and values. The data version is not part of it: pages go on after changes. */
export const encodeCursor = (field: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([version, field, ...values])).toString('base64url');

const badCursor = (value: string, allowed: string): DomainError =>
  new DomainError('BAD_CURSOR', `after: ${JSON.stringify(value.slice(0, 100))} ${allowed}.`, {
    argument: 'after',
    value: value.slice(0, 100),
    allowed: 'endCursor or an edge’s cursor of the same list',
  });

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/**
 * The values in a cursor of the list.
 * @throws DomainError BAD_CURSOR for a damaged cursor, one of another version, and one of another list.
 */
export const decodeCursor = (field: string, cursor: string): readonly CursorValue[] => {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed[0] !== version) throw badCursor(cursor, 'is not a cursor of this server');
  const [, from, ...values] = parsed;
  if (!values.every(isCursorValue) || encodeCursor(String(from), values) !== cursor) {
    throw badCursor(cursor, 'is damaged');
  }
  if (from !== field) throw badCursor(cursor, `is a cursor of ${from}, not of ${field}`);
  return values;
};

/**
 * The checked arguments of a list.
 * @throws DomainError BAD_INPUT for a `first` out of range, BAD_CURSOR for an `after` that is no cursor of the list.
 */
export const pageArguments = (
  { first, after }: PageInput,
  { field, max = 100, standard = 20, isPlace = () => true }: PageOptions,
): PageArguments => {
  const size = first ?? standard;
  if (!Number.isInteger(size) || size < 1 || size > max) throw badInput('first', first, `1 to ${max}`);
  if (after === null || after === undefined) return { first: size, after: null };
  const values = decodeCursor(field, after);
  if (!isPlace(values)) throw badCursor(after, 'is damaged');
  return { first: size, after: values };
};

/** What makes a page of items that were found. */
export interface PageContents<Item, Edge extends { readonly node: unknown }> {
  readonly field: string;
  readonly page: PageArguments;
  /** In order, from the page's beginning: one more than `first` where there are more. */
  readonly items: readonly Item[];
  readonly edgeOf: (item: Item) => Edge;
  /** The sort values of an item and its id: what the query compares with `after`. */
  readonly placeOf: (item: Item) => readonly CursorValue[];
  readonly totalCount: () => number | Promise<number>;
}

/** The page as a connection, cursors included. */
export const connectionOf = <Item, Edge extends { readonly node: unknown }>({
  field,
  page,
  items,
  edgeOf,
  placeOf,
  totalCount,
}: PageContents<Item, Edge>): Connection<Edge> => {
  const edges = items
    .slice(0, page.first)
    .map((item) => ({ ...edgeOf(item), cursor: encodeCursor(field, placeOf(item)) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: items.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
