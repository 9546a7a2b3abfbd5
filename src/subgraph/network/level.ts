import { type ParentLink, type RollUp, topParent } from '../../entities/institution/roll-up.ts';
import { countedPackedDay, type PackedDay, packedDay } from '../../shared/packed-day.ts';
import { partialDate } from '../../shared/partial-date.ts';
import type { NodeKind } from './network.ts';

/** An institution, as rows of the graph tell of it. */
export interface InstitutionRow {
  readonly id: string;
  readonly sector: string;
  /** Ids. */
  readonly countries: readonly string[];
  readonly parents: readonly (readonly [id: string, from: string | null, to: string | null])[];
}

/** The ids of the nodes that a member of a work stands for on the work's day. */
export type NodesOf = (member: string, day: PackedDay) => readonly string[];

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const linksOf = ({ parents }: InstitutionRow, places: ReadonlyMap<string, number>): readonly ParentLink[] =>
  parents
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([id, from, to]): readonly ParentLink[] => {
      const parent = places.get(id);
      if (parent === undefined) return [];
      const [start, end] = [partialDate(from ?? ''), partialDate(to ?? '')];
      return [
        {
          parent,
          from: start ? packedDay(start.from) : Number.NEGATIVE_INFINITY,
          to: end ? packedDay(end.to) : Number.POSITIVE_INFINITY,
          ended: end !== null,
        },
      ];
    });

/** Whether what nodes are follows from what is known of institutions. */
export const hangsOnInstitutions = (kind: NodeKind, rollUp: RollUp): boolean =>
  kind === 'COUNTRY' || kind === 'SECTOR' || (kind === 'INSTITUTION' && rollUp !== 'NONE');

/**
 * How members become nodes: authors and topics are nodes themselves, institutions stand for the one at the top under the
 * rule, for all the countries of that one, or for their own sector, which no roll-up changes. An institution without a
 * country is in no network of countries. A work without a date counts for who is at the top now.
 */
export const nodesAt = (kind: NodeKind, rollUp: RollUp, rows: readonly InstitutionRow[]): NodesOf => {
  if (!hangsOnInstitutions(kind, rollUp)) return (member) => [member];
  const ordered = rows.toSorted((a, b) => byText(a.id, b.id));
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const institutions = ordered.map((row) => ({ ...row, parents: linksOf(row, places) }));
  return (member, day) => {
    const place = places.get(member);
    if (place === undefined) return [];
    if (kind === 'SECTOR') return [institutions[place]?.sector ?? 'UNKNOWN'];
    const rule = day === 0 && rollUp === 'AT_PUBLICATION' ? 'CURRENT' : rollUp;
    const top = institutions[topParent(institutions, place, rule, countedPackedDay(day))];
    if (!top) return [];
    return kind === 'COUNTRY' ? top.countries : [top.id];
  };
};
