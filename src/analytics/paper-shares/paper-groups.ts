import type { PackedDay } from '../../shared/packed-day.ts';
import type { DatePrecision } from '../../shared/partial-date.ts';
import type { Part } from '../shares/attribution.ts';
import type { Work } from '../shares/tally.ts';
import { countedOf } from './days.ts';
import type { Cast, PaperCasting } from './paper-cast.ts';
import type { SeenRow } from './paper-repository.ts';
import { patternOf, type SeenPaper } from './seen-papers.ts';

/** Papers of one step of time that are divided alike: as works they are one, whose amount is their number. */
export interface PaperGroup extends Work {
  /** The days that the first and the last of them count for, in days since 1970. */
  readonly day: number;
  readonly lastDay: number;
  readonly precision: DatePrecision;
  /** What papers have in common that are divided alike: the same of a group and of each of its papers. */
  readonly pattern: string;
  readonly seen: SeenPaper;
  readonly cast: Cast;
}

/** The papers that are asked about. */
export interface PaperGroups {
  /** In order of time. */
  readonly dated: readonly PaperGroup[];
  readonly withoutDate: number;
}

interface Divided {
  readonly cast: Cast;
  readonly parts: readonly Part[];
}

type Undated = Omit<PaperGroup, 'day' | 'lastDay' | 'precision' | 'model'>;

const dated = (first: PackedDay, last: PackedDay, group: Undated): readonly Omit<PaperGroup, 'model'>[] => {
  const [start, end] = [countedOf(first), countedOf(last)];
  return start && end ? [{ ...group, day: start.day, lastDay: end.day, precision: start.precision }] : [];
};

/** Groups of papers, each pattern divided once. */
export const groupsOf = (rows: readonly SeenRow[], { castOf, divide }: PaperCasting): PaperGroups => {
  const known = new Map<string, Divided>();
  const dividedAs = (pattern: string, row: SeenRow): Divided => {
    const before = known.get(pattern);
    if (before) return before;
    const cast = castOf(row);
    const divided = { cast, parts: divide(cast, row) };
    known.set(pattern, divided);
    return divided;
  };
  const groups = rows.flatMap((row) => {
    const pattern = patternOf(row);
    return dated(row.first, row.last, { pattern, seen: row, amount: row.count, ...dividedAs(pattern, row) });
  });
  return {
    dated: groups
      .sort((a, b) => a.day - b.day || (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : 0))
      .map((group, model) => ({ ...group, model })),
    withoutDate: rows.reduce((sum, { first, count }) => sum + (first === 0 ? count : 0), 0),
  };
};
