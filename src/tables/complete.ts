import type { DocumentNode } from 'graphql';
import { type Answer, at, isAnswer, listAt } from '../shared/answer.ts';
import { dataOf, QueryFailed, type RunQuery } from '../shared/run-query.ts';
import type { SelectedField } from './selection.ts';

/** A connection in an answer, and how to ask for what follows. */
interface Place {
  readonly connection: Answer;
  readonly key: string;
  readonly items: string;
  readonly more: DocumentNode;
  /** The id of the node that it belongs to. */
  readonly id: unknown;
}

const nextPage = async (run: RunQuery, { key, more, id }: Place, after: unknown): Promise<Answer> => {
  const data = await dataOf(run, more, { id, after });
  const page = at(data, ['node', key]);
  if (isAnswer(page)) return page;
  const message = `${key} of ${String(id)} came to an early end; ask again.`;
  throw new QueryFailed([{ message, extensions: { code: 'UNAVAILABLE' } }]);
};

/** The items of a connection, page by page: those of the answer, and all that follow. */
export const pagesOf = async function* (run: RunQuery, place: Place): AsyncGenerator<readonly unknown[]> {
  let page = place.connection;
  yield listAt(page, [place.items]);
  while (at(page, ['pageInfo', 'hasNextPage']) === true) {
    page = await nextPage(run, place, at(page, ['pageInfo', 'endCursor']));
    yield listAt(page, [place.items]);
  }
};

/** The connection of a field of an object; null where there is none. */
export const placeOf = (parent: Answer, { key, more, fields }: SelectedField): Place | null => {
  const connection = parent[key];
  const items = fields.find(({ each }) => each)?.key;
  if (!more || items === undefined || !isAnswer(connection)) return null;
  return { connection, key, items, more, id: parent.id };
};

/**
 * Reads every connection in an object of an answer to its end: its items are put with those that are there. `except` is
 * left as it is, with all that is in it.
 */
export const complete = async (
  run: RunQuery,
  value: unknown,
  fields: readonly SelectedField[],
  except?: SelectedField,
): Promise<void> => {
  if (!isAnswer(value)) return;
  for (const field of fields) {
    if (!field.paged || field === except) continue;
    const place = placeOf(value, field);
    if (place) {
      const items: unknown[] = [];
      for await (const page of pagesOf(run, place)) items.push(...page);
      place.connection[place.items] = items;
    }
    const inner = value[field.key];
    for (const one of Array.isArray(inner) ? inner : [inner]) await complete(run, one, field.fields, except);
  }
};
