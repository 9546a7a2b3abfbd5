import type { Filter } from '../../entities/list/filter-limits.ts';
import type { Graph } from '../../graph/graph.ts';
import { type Connection, connectionOf, type PageInput, pageArguments } from '../../shared/page.ts';
import type { Frame } from '../frame/frame.ts';
import type { Bucket } from '../period/period.ts';
import type { MemberEdge } from '../shares/members.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import type { CellTally } from '../shares/tally.ts';
import { spanOfBucket } from './days.ts';
import { institutionPatterns, type PaperGroup } from './paper-groups.ts';
import { type MemberRow, type NamedMember, readMembers, type Wanted } from './paper-repository.ts';

const field = 'ShareCell.members';

/** A paper in a cell. */
export interface PaperMember {
  readonly id: string;
  readonly contribution: number;
  readonly reason: string;
}

/** Members in the order of their ids, from beyond an id on, at most so many. */
export type MemberReader = (after: string, most: number) => Promise<readonly PaperMember[]>;

const named = ([name, sector, publicResearch]: NamedMember): string =>
  `${name ?? 'an institution without a name'} (${sector}${publicResearch && sector !== 'ACADEMIA' ? ', public research' : ''})`;

const reasonOf = ({ members }: MemberRow): string =>
  members.length > 0 ? members.map(named).join(', ') : 'no institution is known';

/** What the members of a cell have in common, as far as the database can look for it. */
const wantedOf = ({ members }: CellTally, byTeam: boolean, frame: Frame): Wanted => {
  if (byTeam) return { teams: [...new Set(members.map(({ work }) => (work as PaperGroup).pattern))] };
  const institutions = new Set(members.flatMap(({ parts }) => parts.flatMap((part) => part.institutions)));
  return {
    institutions: [...institutions].flatMap((place) => frame.institutions[place]?.id ?? []),
    without: members.some(({ parts }) => parts.some((part) => part.institutions.length === 0)),
  };
};

/** A query may ask for the members of a hundred cells: read all at once, they would take the database from everybody else. */
const oneAfterAnother = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(read: () => Promise<Value>): Promise<Value> => {
    const next = last.then(read);
    last = next.catch(() => undefined);
    return next;
  };
};

export interface MembersOf {
  readonly graph: Graph;
  readonly filter: Filter | null;
  readonly given: ShareArguments;
  readonly byTeam: boolean;
}

/**
 * How to read a cell's members: the database finds those that may be, and what their groups give tells whether they are.
 * Papers that were written since the report was made are left out where they are of no group of it.
 */
export const memberReader = ({ graph, filter, given, byTeam }: MembersOf) => {
  const inTurn = oneAfterAnother();
  return (bucket: Bucket, cell: CellTally, frame: Frame): MemberReader => {
    const patternOf = institutionPatterns(frame, given);
    const shares = new Map(
      cell.members.map(({ work, contribution }) => [(work as PaperGroup).pattern, contribution / work.amount]),
    );
    const memberOf = (row: MemberRow): readonly PaperMember[] => {
      const contribution = shares.get(byTeam ? row.team : patternOf(row));
      return contribution === undefined ? [] : [{ id: row.id, contribution, reason: reasonOf(row) }];
    };
    const read: MemberReader = async (after, most) => {
      const found: PaperMember[] = [];
      const wanted = wantedOf(cell, byTeam, frame);
      const page = Math.max(most, 100);
      for (let place = after; cell.members.length > 0 && found.length < most; ) {
        const rows = await readMembers(graph, spanOfBucket(bucket), filter, wanted, { after: place, most: page });
        found.push(...rows.flatMap(memberOf));
        if (rows.length < page) break;
        place = rows.at(-1)?.id ?? place;
      }
      return found.slice(0, most);
    };
    return (after, most) => inTurn(() => read(after, most));
  };
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
