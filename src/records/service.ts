import { badId, nounNameOf } from '../entities/entity-id.ts';
import { nouns } from '../entities/nouns.ts';
import type { Graph } from '../graph/graph.ts';
import type { CurrentStatement } from '../log/entry.ts';
import type { EntityHeader, Noun } from '../log/noun.ts';
import { because, type Candidate, type ResolvedField, resolve, type Sources } from '../log/resolve.ts';
import { oneByKey, oneByKeyAndArguments } from '../shared/batch.ts';
import { badInput } from '../shared/errors.ts';
import { type Connection, connectionOf, type PageArguments, type PageInput, pageArguments } from '../shared/page.ts';
import { type HistoryEntry, historyOf } from './history.ts';
import type { LogRecord } from './record.ts';
import { findAllRecords, findCurrentStatements, findNumbered, findRecords } from './repository.ts';

/** What is held to be true of a field, why, and what else was said. */
export interface FieldState {
  readonly name: string;
  readonly because: string;
  readonly contested: boolean;
  readonly chosen: LogRecord | null;
  /** The best first. */
  readonly candidates: readonly LogRecord[];
}

const statementsAmong = (records: readonly LogRecord[]): readonly CurrentStatement[] =>
  records.flatMap(({ type, slot, source, noun, subject, body }) =>
    type === 'STATEMENT' && body !== null ? [{ slot, source, noun, subject, body }] : [],
  );

const fieldNames = (noun: Noun, names: readonly string[] | null | undefined): readonly string[] => {
  const known = Object.keys(noun.fields);
  const wrong = names?.find((name) => !known.includes(name));
  if (wrong !== undefined) throw badInput('names', wrong, `fields of ${noun.name}: ${known.join(', ')}`);
  return names ?? known;
};

const fieldState = (
  name: string,
  resolved: ResolvedField | undefined,
  sources: Sources,
  records: ReadonlyMap<string, LogRecord>,
): FieldState => {
  const recordOf = ({ statement }: Candidate): LogRecord | null => records.get(statement.slot) ?? null;
  return {
    name,
    because: because(resolved, sources),
    contested: resolved?.contested ?? false,
    chosen: resolved?.chosen ? recordOf(resolved.chosen) : null,
    candidates: resolved?.candidates.map(recordOf).filter((record) => record !== null) ?? [],
  };
};

/** The lists that cursors are bound to. */
const recordsField = 'Entity.records';
const historyField = 'Entity.history';

const isSeq = ([seq, ...others]: readonly unknown[]): boolean => Number.isSafeInteger(seq) && others.length === 0;

const seqOf = (id: string): number => Number(id.slice(id.indexOf('_') + 1));

/** Who says what about entities. `sources` are those of the request. */
export const recordService = (graph: Graph, sources: () => Promise<Sources>) => {
  const statements = oneByKey((ids) => findCurrentStatements(graph, ids), []);
  const all = oneByKey((ids) => findAllRecords(graph, ids), []);
  const pages = oneByKeyAndArguments((ids, page: PageArguments) => findRecords(graph, ids, page), {
    records: [],
    total: 0,
  });
  const numbered = oneByKey((ids) => findNumbered(graph, ids.map(seqOf)), null);
  return {
    /** By its id, `rec_` and its number. */
    ofId: async (id: string, argument: string): Promise<LogRecord | null> => {
      if (!/^rec_[1-9]\d{0,14}$/.test(id)) throw badId(argument, id, 'is not an id', 'rec_ and a number');
      return numbered(id);
    },

    /** Everything recorded about an entity, the newest first. */
    list: async (entityId: string, input: PageInput): Promise<Connection<{ readonly node: LogRecord }>> => {
      const page = pageArguments(input, { field: recordsField, isPlace: isSeq });
      const { records, total } = await pages(entityId, page);
      return connectionOf({
        field: recordsField,
        page,
        items: records,
        edgeOf: (node: LogRecord) => ({ node }),
        placeOf: ({ seq }) => [seq],
        totalCount: () => total,
      });
    },

    /** Everything recorded about an entity with what each record changed, the newest first. */
    history: async (
      { id, type, keys }: Pick<EntityHeader, 'id' | 'type' | 'keys'>,
      input: PageInput,
    ): Promise<Connection<{ readonly node: HistoryEntry }>> => {
      const page = pageArguments(input, { field: historyField, isPlace: isSeq });
      const [records, known] = await Promise.all([all(id), sources()]);
      const entries = historyOf(nouns[nounNameOf(type)], keys[0] ?? '', records, known).toReversed();
      const before = page.after === null ? Number.MAX_SAFE_INTEGER : Number(page.after[0]);
      return connectionOf({
        field: historyField,
        page,
        items: entries.filter(({ record }) => record.seq < before).slice(0, page.first + 1),
        edgeOf: (node: HistoryEntry) => ({ node }),
        placeOf: ({ record }) => [record.seq],
        totalCount: () => entries.length,
      });
    },

    /** The states of the named fields, of all where no names are given. */
    fields: async (
      { id, type, keys }: Pick<EntityHeader, 'id' | 'type' | 'keys'>,
      names?: readonly string[] | null,
    ): Promise<readonly FieldState[]> => {
      const noun = nouns[nounNameOf(type)];
      const wanted = fieldNames(noun, names);
      const [records, known] = await Promise.all([statements(id), sources()]);
      const state = resolve(noun, keys[0] ?? '', statementsAmong(records), known);
      const bySlot = new Map(records.map((record) => [record.slot, record]));
      return wanted.map((name) => fieldState(name, state.get(name), known, bySlot));
    },
  };
};
export type RecordService = ReturnType<typeof recordService>;
