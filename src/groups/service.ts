import { clusterList } from '../entities/cluster/list.ts';
import { institutionList } from '../entities/institution/list.ts';
import type { ListTable } from '../entities/list/list-table.ts';
import { modelList } from '../entities/model/list.ts';
import { paperList } from '../entities/paper/list.ts';
import { builtAtVersion, type ReadVersion } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { oneByKeyAndArguments } from '../shared/batch.ts';
import { type GroupInput, resolveGroupArguments } from './check-arguments.ts';
import type { GroupArguments } from './group-arguments.ts';
import { foldGroups, type GroupReport, groupReport, type Lookups } from './group-report.ts';
import { checkMembers } from './members.ts';
import { findMembers, findSourceKeys, streamGroups } from './repository.ts';

export interface GroupDependencies {
  readonly graph: Graph;
  readonly version: ReadVersion;
  /** The largest `first`; 1,000 where it is left out. */
  readonly mostGroups?: number;
}

const lookupsOf = (graph: Graph, table: ListTable, given: GroupArguments): Lookups => {
  let keys: Promise<ReadonlySet<string>> | undefined;
  const find = async (
    identities: readonly string[],
    page: { readonly first: number; readonly after: string | null },
  ) => {
    checkMembers(identities.length, page.first);
    return findMembers(graph, table, given, identities, page);
  };
  return {
    members: oneByKeyAndArguments(find, []),
    sourceKeys: () => {
      keys ??= findSourceKeys(graph, table, given);
      return keys;
    },
  };
};

/** Entities in groups, counted and measured by the database in one statement, at a data version not older than the call. */
export const groupService = ({ graph, version, mostGroups = 1_000 }: GroupDependencies) => {
  /** @throws DomainError BAD_INPUT that names the argument. */
  const groupsOf =
    (table: ListTable) =>
    async (input: GroupInput): Promise<GroupReport> => {
      const given = resolveGroupArguments(table, input, mostGroups);
      const reading = await builtAtVersion(version, () => foldGroups(given, streamGroups(graph, table, given)));
      return groupReport(table, given, reading, lookupsOf(graph, table, given));
    };
  return {
    modelGroups: groupsOf(modelList),
    paperGroups: groupsOf(paperList),
    institutionGroups: groupsOf(institutionList),
    clusterGroups: groupsOf(clusterList),
  };
};
export type GroupService = ReturnType<typeof groupService>;
