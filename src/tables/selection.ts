import { type DocumentNode, parse } from 'graphql';
import type { Step } from './member.ts';

/** So many items of a connection come with a row; the rest is asked for by further requests. */
export const pageSize = 100;

/** A field that is asked for. */
export interface SelectedField {
  readonly key: string;
  readonly each: boolean;
  /** Of a connection whose items are asked for: how to ask for more of them. */
  readonly more: DocumentNode | null;
  readonly fields: readonly SelectedField[];
  /** Whether there is a connection in it, or it is one. */
  readonly paged: boolean;
}

interface Draft {
  first?: number;
  pagedOf?: string;
  each: boolean;
  readonly fields: Map<string, Draft>;
}

const draft = (): Draft => ({ each: false, fields: new Map() });

const insert = (root: Draft, steps: readonly Step[]): void => {
  let at = root;
  for (const { key, each, first, pagedOf } of steps) {
    const next = at.fields.get(key) ?? draft();
    at.fields.set(key, next);
    if (each) next.each = true;
    if (first !== undefined) next.first = first;
    if (pagedOf !== undefined) {
      next.pagedOf = pagedOf;
      // By it more of the connection is asked for.
      if (!at.fields.has('id')) at.fields.set('id', draft());
    }
    at = next;
  }
};

/** A connection of which only the number is asked for has no items in the selection. */
const hasItems = ({ fields }: Draft): boolean => [...fields.values()].some(({ each }) => each);

const textOf = ({ fields }: Draft): string =>
  [...fields]
    .map(([key, field]) => {
      if (field.fields.size === 0) return key;
      const size = field.first === undefined ? '' : `(first: ${field.first})`;
      if (field.pagedOf === undefined) return `${key}${size} { ${textOf(field)} }`;
      return `${key}(first: ${hasItems(field) ? pageSize : 1}) { ${pageText(field)} }`;
    })
    .join(' ');

const pageText = (field: Draft): string =>
  hasItems(field) ? `${textOf(field)} pageInfo { hasNextPage endCursor }` : textOf(field);

const moreOf = (key: string, type: string, field: Draft): DocumentNode =>
  parse(`query More($id: ID!, $after: String!) {
    node(id: $id) { ... on ${type} { ${key}(first: ${pageSize}, after: $after) { ${pageText(field)} } } }
  }`);

const selected = ([key, field]: readonly [string, Draft]): SelectedField => {
  const fields = [...field.fields].map(selected);
  const more = field.pagedOf !== undefined && hasItems(field) ? moreOf(key, field.pagedOf, field) : null;
  return { key, each: field.each, more, fields, paged: more !== null || fields.some(({ paged }) => paged) };
};

/** What a table asks of each row. */
export interface Selection {
  /** As it stands in a document, between braces. */
  readonly text: string;
  readonly fields: readonly SelectedField[];
}

/** The selection that makes all the steps possible, each key once. */
export const selectionOf = (ways: readonly (readonly Step[])[]): Selection => {
  const root = draft();
  for (const steps of ways) insert(root, steps);
  return { text: textOf(root), fields: [...root.fields].map(selected) };
};
