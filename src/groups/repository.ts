import { selected } from '../entities/list/find-page.ts';
import type { ListTable } from '../entities/list/list-table.ts';
import { listTables } from '../entities/list-tables.ts';
import { pathBetween } from '../entities/relation.ts';
import { type Cypher, cypher, fixed, join } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { Step } from './field-path.ts';
import type { GroupArguments } from './group-arguments.ts';
import type { RawGroup } from './group-row.ts';
import { groupStatement, memberStatement } from './group-statement.ts';

/** All groups, one after another: of a key with many values they are more than anybody wants to hold. */
export const streamGroups = async function* (
  graph: Graph,
  table: ListTable,
  given: GroupArguments,
): AsyncGenerator<RawGroup> {
  for await (const { columns } of graph.stream<{ columns: RawGroup }>(groupStatement(table, given))) yield columns;
};

interface MemberRow {
  readonly identity: string;
  readonly ids: readonly string[];
}

/** A page of the ids in each group, by its identity. */
export const findMembers = async (
  graph: Graph,
  table: ListTable,
  given: GroupArguments,
  identities: readonly string[],
  page: { readonly first: number; readonly after: string | null },
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await graph.read<MemberRow>(memberStatement(table, given, identities, page));
  return new Map(rows.map(({ identity, ids }) => [identity, ids]));
};

const records = cypher`<-[:ABOUT]-(record:Current {type: 'STATEMENT'}) WHERE record.body <> 'null'
    RETURN DISTINCT record.source AS source`;

/** From the entities along one way, each once on every station: to those at its end. */
const along = (steps: readonly Step[]): Cypher =>
  join(
    steps.map(({ field: { to } }, index) => {
      const before = index === 0 ? cypher`entity` : cypher`reached${fixed(String(index - 1))}`;
      return cypher`MATCH ${pathBetween(to, before, cypher`next`)} WITH DISTINCT next AS reached${fixed(String(index))}
      `;
    }),
    cypher``,
  );

/** Keys of the sources that describe the entities counted, or those that their keys lead through. */
export const findSourceKeys = async (
  graph: Graph,
  table: ListTable,
  { filter, by }: Pick<GroupArguments, 'filter' | 'by'>,
): Promise<ReadonlySet<string>> => {
  const from = selected({ noun: table.noun, table, tables: listTables, filter });
  const ways = new Map(by.map(({ path: { steps } }) => [steps.map(({ name }) => name).join(), steps]));
  const parts = [[], ...[...ways.values()].flatMap((steps) => steps.map((_step, index) => steps.slice(0, index + 1)))];
  const statements = parts.map((steps) => {
    const last = steps.length === 0 ? cypher`entity` : cypher`reached${fixed(String(steps.length - 1))}`;
    return cypher`${from}
    WITH entity
    ${along(steps)}MATCH (${last})${records}`;
  });
  const rows = await graph.read<{ source: string }>(join(statements, cypher` UNION `));
  return new Set(rows.map(({ source }) => source));
};
