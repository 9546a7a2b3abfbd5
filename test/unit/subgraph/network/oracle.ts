import type { CitationRow } from '../../../../src/subgraph/network/build.ts';
import type { InstitutionRow } from '../../../../src/subgraph/network/level.ts';
import type { NetworkQuestion, WorkRow } from '../../../../src/subgraph/network/network.ts';

export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly evidence: number;
}

/** What is asked in the plainest words: dates as text, a loop over all pairs of all works, nothing shared with the server. */
const text = (day: number): string | null => {
  const [year, rest] = [Math.floor(day / 10_000), day % 10_000];
  if (year === 0) return null;
  if (rest === 0) return `${year}-07-01`;
  return `${year}-${String(Math.floor(rest / 100)).padStart(2, '0')}-${String(rest % 100 || 15).padStart(2, '0')}`;
};

/** What an institution is rolled up to on a day, `YYYY-MM-DD` or null. */
export const top = (id: string, rollUp: string, date: string | null, rows: readonly InstitutionRow[]): string => {
  if (rollUp === 'NONE') return id;
  if (date === null && rollUp === 'AT_PUBLICATION') return top(id, 'CURRENT', date, rows);
  const parents = (rows.find((row) => row.id === id)?.parents ?? [])
    .filter(([parent]) => rows.some((row) => row.id === parent))
    .filter(([, from, to]) =>
      rollUp === 'CURRENT'
        ? to === null
        : date !== null && (from === null || date >= `${from}-01-01`) && (to === null || date <= `${to}-12-31`),
    )
    .map(([parent]) => parent)
    .sort();
  return parents[0] === undefined ? id : top(parents[0], rollUp, date, rows);
};

const nodesOf = ({ members, day }: WorkRow, { nodes, rollUp }: NetworkQuestion, rows: readonly InstitutionRow[]) => {
  const row = (id: string) => rows.find((one) => one.id === id);
  const one = (member: string): readonly string[] => {
    if (nodes === 'AUTHOR' || nodes === 'TOPIC') return [member];
    if (nodes === 'SECTOR') return row(member) ? [row(member)?.sector ?? ''] : [];
    const own = top(member, rollUp, text(day), rows);
    return nodes === 'COUNTRY' ? (row(own)?.countries ?? []) : [own];
  };
  return [...new Set(members.flatMap(one))];
};

const pairsOf = (own: readonly string[], other: readonly string[] | null): readonly (readonly [string, string])[] =>
  own.flatMap((a) => (other ?? own).flatMap((b) => (a === b || (other === null && a > b) ? [] : [[a, b] as const])));

/** All edges of a network, by the ids of their ends. */
export const oracle = (
  question: NetworkQuestion,
  works: readonly WorkRow[],
  citations: readonly CitationRow[] | null,
  rows: readonly InstitutionRow[],
): readonly Edge[] => {
  const edges = new Map<string, Edge>();
  const join = (pairs: readonly (readonly [string, string])[], year: number): void => {
    for (const [source, target] of pairs) {
      const before = edges.get(`${source}|${target}`);
      const years = [before?.firstYear ?? 0, before?.lastYear ?? 0, year].filter((one) => one > 0);
      edges.set(`${source}|${target}`, {
        source,
        target,
        weight: (before?.weight ?? 0) + (question.weighting === 'FULL' ? 1 : 1 / pairs.length),
        firstYear: years.length > 0 ? Math.min(...years) : 0,
        lastYear: Math.max(0, ...years),
        evidence: (before?.evidence ?? 0) + 1,
      });
    }
  };
  const year = ({ day }: WorkRow): number => Math.floor(day / 10_000);
  if (!citations) for (const work of works) join(pairsOf(nodesOf(work, question, rows), null), year(work));
  for (const { id, cited } of citations ?? []) {
    const citing = works.find((work) => work.id === id);
    for (const other of cited) {
      const work = works.find((one) => one.id === other);
      if (!citing || !work || work === citing) continue;
      join(pairsOf(nodesOf(citing, question, rows), nodesOf(work, question, rows)), year(citing));
    }
  }
  return [...edges.values()].sort((a, b) => (a.source + a.target < b.source + b.target ? -1 : 1));
};
