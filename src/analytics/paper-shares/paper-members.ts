import type { Graph } from '../../graph/graph.ts';
import { type Connection, connectionOf, type PageInput, pageArguments } from '../../shared/page.ts';
import type { Frame } from '../frame/frame.ts';
import type { Bucket } from '../period/period.ts';
import type { MemberEdge } from '../shares/members.ts';
import type { CellTally, Work } from '../shares/tally.ts';
import { spanOfBucket } from './days.ts';
import type { PaperGroup } from './paper-groups.ts';
import { type MemberRow, type NamedMember, readMembers, type Wanted } from './paper-repository.ts';
import type { PaperSight } from './paper-sight.ts';
import { type PapersAsked, patternOf } from './seen-papers.ts';

const field = 'ShareCell.members';

/** A paper in a cell. */
export interface PaperMember {
  readonly id: string;
  readonly contribution: number;
  readonly reason: string;
}

/** Members in the order of their ids, from beyond an id on, at most so many. */
export type MemberReader = (after: string, most: number) => Promise<readonly PaperMember[]>;

/** What papers of a bucket are looked for: groups of them, and which institutions have to do with it (indexes of their casts). */
export interface SoughtGroup {
  readonly group: PaperGroup;
  readonly institutions: readonly number[];
}

const named = ([name, sector, publicResearch]: NamedMember): string =>
  `${name ?? 'an institution without a name'} (${sector}${publicResearch && sector !== 'ACADEMIA' ? ', public research' : ''})`;

/** Why a paper is in a cell: its institutions. */
const reasonOf = ({ named: members }: MemberRow): string =>
  members.length > 0 ? members.map(named).join(', ') : 'no institution is known';

const idsBehind = ({ group, institutions }: SoughtGroup, frame: Frame, sight: PaperSight): readonly string[] =>
  institutions.flatMap((index) =>
    sight.of === 'UNITS'
      ? (sight.units.behind.get(group.seen.members?.[index] ?? '') ?? [])
      : (frame.institutions[index]?.id ?? []),
  );

/** What papers have in common that are looked for, as far as the database can find it. */
const wantedOf = (sought: readonly SoughtGroup[], frame: Frame, sight: PaperSight): Wanted => {
  const admitted = [...new Set(sought.map(({ group }) => group.seen.admitted ?? ''))];
  if (sight.of === 'TEAM') return { admitted, teams: [...new Set(sought.map(({ group }) => group.seen.team ?? ''))] };
  const ids = [...new Set(sought.flatMap((one) => idsBehind(one, frame, sight)))];
  return { admitted, institutions: { ids, without: sought.some(({ institutions }) => institutions.length === 0) } };
};

export interface PapersFrom {
  readonly graph: Graph;
  readonly asked: PapersAsked;
  readonly frame: Frame;
}

/**
 * Papers of groups in a bucket, in the order of their ids, from beyond an id on: the database finds those that may be,
 * and their patterns tell whether they are. Papers that were written since are left out where they are of no group.
 */
export const papersOfGroups =
  ({ graph, asked, frame }: PapersFrom) =>
  async (
    bucket: Bucket,
    sought: readonly SoughtGroup[],
    after: string,
    most: number,
  ): Promise<readonly MemberRow[]> => {
    const patterns = new Set(sought.map(({ group }) => group.pattern));
    const [wanted, page] = [wantedOf(sought, frame, asked.sight), Math.max(most, 100)];
    const found: MemberRow[] = [];
    for (let place = after; patterns.size > 0 && found.length < most; ) {
      const rows = await readMembers(graph, spanOfBucket(bucket), asked, wanted, { after: place, most: page });
      found.push(...rows.filter((row) => patterns.has(patternOf(row))));
      if (rows.length < page) break;
      place = rows.at(-1)?.id ?? place;
    }
    return found.slice(0, most);
  };
export type ReadPapers = ReturnType<typeof papersOfGroups>;

/** Of the work of a report on papers, the group that it is. */
export const groupOf = (work: Work): PaperGroup => work as PaperGroup;

/** How to read the members of a cell in a bucket. */
export const memberReader =
  (read: ReadPapers) =>
  (bucket: Bucket, { members }: CellTally): MemberReader =>
  async (after, most) => {
    const shares = new Map(
      members.map(({ work, contribution }) => [groupOf(work).pattern, contribution / work.amount]),
    );
    const sought = members.map(({ work, parts }) => ({
      group: groupOf(work),
      institutions: parts.flatMap((part) => part.institutions),
    }));
    return (await read(bucket, sought, after, most)).map((row) => ({
      id: row.id,
      contribution: shares.get(patternOf(row)) ?? 0,
      reason: reasonOf(row),
    }));
  };

/**
 * A page of a cell's members with their entities, which `load` finds by id; one that vanished since is left out.
 * @throws DomainError BAD_INPUT or BAD_CURSOR for arguments that ask for no page.
 */
export const paperMemberPage = async <Node>(
  { count, readMembers: read }: { readonly count: number; readonly readMembers: MemberReader },
  input: PageInput,
  load: (id: string) => Promise<Node | null>,
): Promise<Connection<MemberEdge<Node>>> => {
  const page = pageArguments(input, { field });
  const connection = connectionOf({
    field,
    page,
    items: await read(String(page.after?.[0] ?? ''), page.first + 1),
    edgeOf: ({ id, contribution, reason }) => ({ node: id, contribution, reason }),
    placeOf: ({ id }) => [id],
    totalCount: () => count,
  });
  const loaded = await Promise.all(connection.edges.map(async (edge) => ({ ...edge, node: await load(edge.node) })));
  const edges = loaded.flatMap(({ node, ...edge }) => (node === null ? [] : [{ ...edge, node }]));
  return { ...connection, edges, nodes: edges.map(({ node }) => node) };
};
