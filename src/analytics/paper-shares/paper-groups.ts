import type { ParentLink } from '../../entities/institution/roll-up.ts';
import type { PackedDay } from '../../shared/packed-day.ts';
import type { DatePrecision } from '../../shared/partial-date.ts';
import type { Frame } from '../frame/frame.ts';
import type { Part } from '../shares/attribution.ts';
import { partsOf } from '../shares/attribution.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import type { Work } from '../shares/tally.ts';
import { countedOf } from './days.ts';
import type { InstitutionsRow, TeamRow } from './paper-repository.ts';
import { teamParts } from './team-parts.ts';

/** Papers of one step of time that are divided alike: as works they are one, whose amount is their number. */
export interface PaperGroup extends Work {
  /** The days that the first and the last of them count for, in days since 1970. */
  readonly day: number;
  readonly lastDay: number;
  readonly precision: DatePrecision;
  /** What papers have in common that are divided alike: the same of a group and of each of its papers. */
  readonly pattern: string;
}

/** The papers that are asked about. */
export interface PaperGroups {
  /** In order of time. */
  readonly dated: readonly PaperGroup[];
  readonly withoutDate: number;
}

interface Gathered {
  readonly pattern: string;
  readonly parts: readonly Part[];
  readonly first: PackedDay;
  readonly last: PackedDay;
  readonly count: number;
}

const groupsOf = (gathered: readonly Gathered[]): PaperGroups => {
  const dated = gathered.flatMap(({ pattern, parts, first, last, count }): readonly Omit<PaperGroup, 'model'>[] => {
    const [start, end] = [countedOf(first), countedOf(last)];
    if (!start || !end) return [];
    return [{ pattern, parts, amount: count, day: start.day, lastDay: end.day, precision: start.precision }];
  });
  return {
    dated: dated
      .sort((a, b) => a.day - b.day || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0))
      .map((group, model) => ({ ...group, model })),
    withoutDate: gathered.reduce((sum, { first, count }) => sum + (first === 0 ? count : 0), 0),
  };
};

/** Groups of papers that are divided by what is written on them. */
export const groupsOfTeams = (rows: readonly TeamRow[], given: ShareArguments): PaperGroups =>
  groupsOf(rows.map(({ team, ...row }) => ({ ...row, pattern: team, parts: teamParts(team, given) })));

const isDated = ({ from, to }: ParentLink): boolean => Number.isFinite(from) || Number.isFinite(to);

/** Tells patterns of papers by their institutions; the day belongs to it where institutions were part of others for a time. */
export const institutionPatterns = (
  { institutions }: Frame,
  { rollUp }: Pick<ShareArguments, 'rollUp'>,
): ((row: InstitutionsRow) => string) => {
  const hangsOnDay = rollUp === 'AT_PUBLICATION' && institutions.some(({ parents }) => parents.some(isDated));
  return ({ day, institutions: ids }) => `${hangsOnDay ? day : ''}|${ids.join(' ')}`;
};

/** A frame that knows of one work only, which is by these institutions (indexes) on this day. */
const frameOf = (frame: Frame, institutions: readonly number[], day: number): Frame => ({
  ...frame,
  models: {
    ...frame.models,
    count: 1,
    day: Float64Array.of(day),
    developersFrom: Uint32Array.of(0, institutions.length),
    developers: Uint32Array.from(institutions),
  },
});

const precisionMark = (day: PackedDay): string => (day % 10_000 === 0 ? 'y' : day % 100 === 0 ? 'm' : 'd');

/** Groups of papers that are divided among their institutions; `step` packed days make a step of time. */
export const groupsOfInstitutions = async (
  rows: AsyncIterable<InstitutionsRow>,
  frame: Frame,
  given: ShareArguments,
  step: number,
): Promise<PaperGroups> => {
  const patternOf = institutionPatterns(frame, given);
  const parts = new Map<string, readonly Part[]>();
  const groups = new Map<string, { pattern: string; first: PackedDay; last: PackedDay; count: number }>();
  for await (const row of rows) {
    const pattern = patternOf(row);
    if (!parts.has(pattern)) {
      const places = row.institutions.flatMap((id) => frame.institutionAt.get(id) ?? []);
      parts.set(pattern, partsOf(frameOf(frame, places, countedOf(row.day)?.day ?? Number.NaN), given, 0));
    }
    const key = `${Math.floor(row.day / step)}${precisionMark(row.day)}${pattern}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { pattern, first: row.day, last: row.day, count: 1 });
    else {
      group.count += 1;
      group.first = Math.min(group.first, row.day);
      group.last = Math.max(group.last, row.day);
    }
  }
  return groupsOf([...groups.values()].map((group) => ({ ...group, parts: parts.get(group.pattern) ?? [] })));
};
