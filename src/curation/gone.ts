import { cypher, integer } from '../graph/cypher.ts';
import type { Reader } from '../graph/graph.ts';
import type { NounName } from '../log/noun.ts';
import type { SourceDefinition } from '../log/record.ts';

/** An entity that older editions of a sheet describe and none from this one on. */
export interface ListedBefore {
  readonly id: string;
  readonly noun: NounName;
  readonly name: string;
  /** The key that its id is made from. */
  readonly key: string;
  /** Whose current statements describe it. */
  readonly sources: readonly string[];
  /** Who has said, last, that it is retired, or that it is not; null where nobody has. */
  readonly retiredBy: string | null;
  readonly retired: boolean;
}

interface ListedRow extends ListedBefore {
  readonly slot: string;
}

/** After every slot of a prefix that ends with a bar. */
const endOf = (prefix: string): string => `${prefix.slice(0, -1)}}`;

const pageSize = 1_000;

const findPage = (reader: Reader, source: string, after: string, from: readonly string[]) => {
  const prefix = `S|${source}|`;
  return reader.run<ListedRow>(cypher`
    MATCH (record:Current) WHERE record.slot > ${after || prefix} AND record.slot < ${endOf(prefix)}
    WITH record ORDER BY record.slot LIMIT ${integer(pageSize)}
    MATCH (record)-[:ABOUT]->(entity:Entity)
    WITH record.slot AS slot, record.body AS body, entity,
         [(entity)<-[:ABOUT]-(other:Current) WHERE other.type = 'STATEMENT' AND other.body <> 'null' | other.source] AS sources
    OPTIONAL MATCH (retirement:Current {slot: 'X|' + entity.noun + '|' + entity.keys[0]})
    RETURN slot, entity.id AS id, entity.noun AS noun, coalesce(entity.name, entity.id) AS name, entity.keys[0] AS key,
           CASE WHEN body = 'null' OR any(source IN sources WHERE source IN ${from}) THEN [] ELSE sources END AS sources,
           retirement.source AS retiredBy, coalesce(entity.retired, false) AS retired
    ORDER BY slot
  `);
};

/** Editions of the sheet of a source: those before it, and it with those after it. */
export const editionsAround = (
  { key, dataset, sheet, edition }: SourceDefinition,
  known: Iterable<SourceDefinition>,
): { readonly older: readonly string[]; readonly from: readonly string[] } => {
  const same = [...known].filter((other) => other.dataset === dataset && other.sheet === sheet && other.key !== key);
  const isOlder = (other: SourceDefinition): boolean => (other.edition ?? '') < (edition ?? '');
  const keys = (some: readonly SourceDefinition[]): readonly string[] => some.map((other) => other.key);
  return { older: keys(same.filter(isOlder)), from: [key, ...keys(same.filter((other) => !isOlder(other)))] };
};

/**
 * What editions before a source list and neither it nor a later one does, in pages. Each entity once: the ids of those that
 * are gone are remembered.
 */
export async function* listedBefore(
  reader: Reader,
  { older, from }: ReturnType<typeof editionsAround>,
): AsyncGenerator<readonly ListedBefore[]> {
  const told = new Set<string>();
  for (const source of older) {
    let after = '';
    for (;;) {
      const rows = await findPage(reader, source, after, from);
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.slot;
      const gone = rows.filter(({ id, sources }) => sources.length > 0 && !told.has(id));
      for (const { id } of gone) told.add(id);
      const unique = [...new Map(gone.map(({ slot: _, ...row }) => [row.id, row])).values()];
      if (unique.length > 0) yield unique;
    }
  }
}

export interface RetiredBefore {
  readonly id: string;
  readonly noun: NounName;
  readonly key: string;
  /** Whether the source describes it. */
  readonly listed: boolean;
}

/** Entities that imports of older editions have retired. */
export const findRetiredBy = (reader: Reader, older: readonly string[], source: string) =>
  reader.run<RetiredBefore>(cypher`
    MATCH (retirement:Current)-[:ABOUT]->(entity:Entity)
    WHERE retirement.slot > 'X|' AND retirement.slot < 'X}' AND retirement.body <> 'null' AND retirement.source IN ${older}
    RETURN entity.id AS id, retirement.noun AS noun, retirement.subject AS key,
           EXISTS { (entity)<-[:ABOUT]-(record:Current) WHERE record.type = 'STATEMENT' AND record.body <> 'null' AND record.source = ${source} } AS listed
    ORDER BY id
  `);
