import { badInput, DomainError } from './errors.ts';

/** What a cursor holds: the sort values of an item and its id. */
export type CursorValue = string | number | boolean | null;

/** The arguments of a list as a client gives them. */
export interface PageInput {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
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
  /** How many; of a page backwards, before the cursor. */
  readonly first: number;
  /** What the cursor holds; null for the first page, or the last one when backwards. */
  readonly after: readonly CursorValue[] | null;
  readonly backwards: boolean;
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

const badCursor = (argument: string, value: string, fault: string): DomainError =>
  new DomainError('BAD_CURSOR', `${argument}: ${JSON.stringify(value.slice(0, 100))} ${fault}.`, {
    argument,
    value: value.slice(0, 100),
    allowed: 'a cursor of the same list, in the same order',
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
export const decodeCursor = (field: string, cursor: string, argument = 'after'): readonly CursorValue[] => {
  const parsed = parse(cursor);
  if (!Array.isArray(parsed) || parsed[0] !== version)
    throw badCursor(argument, cursor, 'is not a cursor of this server');
  const [, from, ...values] = parsed;
  if (!values.every(isCursorValue) || encodeCursor(String(from), values) !== cursor) {
    throw badCursor(argument, cursor, 'is damaged');
  }
  if (from !== field) throw badCursor(argument, cursor, `is a cursor of ${from}, not of ${field}`);
  return values;
};

const absent = (value: unknown): boolean => value === null || value === undefined;

/** `first` goes with `after`, `last` with `before`: any other pair would be two questions at once. */
const checkSides = ({ first, after, last, before }: PageInput): void => {
  if (!absent(last) && !absent(first)) throw badInput('last', last, 'nothing beside first');
  if (!absent(before) && absent(last)) throw badInput('before', before, 'last beside it: it begins a page backwards');
  if (!absent(after) && !absent(last)) throw badInput('after', after, 'nothing beside last, which goes with before');
};

/**
 * The checked arguments of a list.
 * @throws DomainError BAD_INPUT for a size out of range and for arguments that contradict one another, BAD_CURSOR for a
 * cursor that is none of the list.
 */
export const pageArguments = (
  input: PageInput,
  { field, max = 100, standard = 20, isPlace = () => true }: PageOptions,
): PageArguments => {
  checkSides(input);
  const backwards = !absent(input.last);
  const [size, cursor] = backwards ? [input.last, input.before] : [input.first ?? standard, input.after];
  if (!Number.isInteger(size) || Number(size) < 1 || Number(size) > max) {
    throw badInput(backwards ? 'last' : 'first', size, `1 to ${max}`);
  }
  const page = { first: Number(size), backwards };
  if (cursor === null || cursor === undefined) return { ...page, after: null };
  const argument = backwards ? 'before' : 'after';
  const values = decodeCursor(field, cursor, argument);
  if (!isPlace(values)) throw badCursor(argument, cursor, 'is damaged');
  return { ...page, after: values };
};

/** What makes a page of items that were found. */
export interface PageContents<Item, Edge extends { readonly node: unknown }> {
  readonly field: string;
  readonly page: PageArguments;
  /** In order, from the page's beginning (its end, when backwards): one more than `first` where there are more. */
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
  const { first, after, backwards } = page;
  const shown = backwards ? items.slice(0, first).toReversed() : items.slice(0, first);
  const edges = shown.map((item) => ({ ...edgeOf(item), cursor: encodeCursor(field, placeOf(item)) }));
  const [more, came] = [items.length > first, after !== null];
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backwards ? came : more,
      hasPreviousPage: backwards ? more : came,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
