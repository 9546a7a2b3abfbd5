import { type Sector, sectors } from '../../shared/sector.ts';
import { countedSector } from '../../shared/team-class.ts';
import { developersOf, type Frame, type FrameInstitution } from '../frame/frame.ts';
import { type Part, partsOf } from './attribution.ts';
import type { CellKeys } from './cell-keys.ts';
import type { AdmittedGroup } from './groups.ts';
import type { ShareArguments } from './share-arguments.ts';
import { givenBy, type Work } from './tally.ts';

/** A change of one entity, and what becomes of a share by it. */
export interface Fragility {
  readonly noun: 'Model' | 'Paper' | 'Cluster' | 'Institution';
  readonly id: string;
  /** In words: `left out`, or `counted as INDUSTRY instead of ACADEMIA`. */
  readonly change: string;
  readonly shareBefore: number;
  readonly shareAfter: number;
}

/** What the cells of one bucket of one facet are computed from. */
export interface Shaken {
  readonly frame: Frame;
  readonly given: ShareArguments;
  readonly groups: readonly AdmittedGroup[];
  readonly keys: CellKeys;
  /** Whether a part is in the facet. */
  readonly holds: (part: Part) => boolean;
  /** All works of the bucket, in whatever facet: a label may bring them in. */
  readonly works: readonly Work[];
}

/** What is in a cell, and in all cells. */
export interface Sums {
  readonly cell: number;
  readonly all: number;
}

/** What a work gives to a cell (its place), and to all, with these parts. */
export const sumsOf = (
  { keys, holds }: Pick<Shaken, 'keys' | 'holds'>,
  place: number,
  work: Work,
  parts: readonly Part[],
): Sums => {
  const here = parts.filter(holds);
  const own = here.filter(({ key }) => keys.placeOf(key) === place);
  return { cell: givenBy({ ...work, parts: own }), all: givenBy({ ...work, parts: here }) };
};

/** Sums of which a part is replaced. */
export const moved = (sums: Sums, from: Sums, to: Sums): Sums => ({
  cell: sums.cell - from.cell + to.cell,
  all: sums.all - from.all + to.all,
});
export const nothing: Sums = { cell: 0, all: 0 };

/** Differences of sums leave rounding errors of about this size. */
const roundingError = 1e-12;

/** null where nothing is left. */
const shareOf = ({ cell, all }: Sums, before: Sums): number | null => {
  if (all <= roundingError * before.all) return null;
  const share = cell / all;
  if (share < roundingError) return 0;
  return share > 1 - roundingError ? 1 : share;
};

/** Whether the sectors of institutions decide where works go. */
export const sectorDecides = ({ by, groups, facetBy, teamClassRule }: ShareArguments): boolean =>
  [groups ? null : by, facetBy].some(
    (key) => key === 'SECTOR' || (key === 'TEAM_CLASS' && teamClassRule !== 'AUTHOR_SHARE'),
  );

/** Works by the institutions that developed them. */
const worksByDeveloper = ({ frame, works }: Shaken): ReadonlyMap<number, readonly Work[]> => {
  const byDeveloper = new Map<number, Work[]>();
  for (const work of works) {
    for (const developer of new Set(developersOf(frame.models, work.model))) {
      const own = byDeveloper.get(developer);
      if (own) own.push(work);
      else byDeveloper.set(developer, [work]);
    }
  }
  return byDeveloper;
};

/** What becomes of a share by a change: nothing where it does not move, or nothing is left. */
export type Shifts = (label: Omit<Fragility, 'shareBefore' | 'shareAfter'>, after: Sums) => readonly Fragility[];

/** Tells the changes of a share that was of these sums. */
export const shiftsFrom = (before: Sums): Shifts => {
  const shareBefore = shareOf(before, before);
  return (label, after) => {
    const shareAfter = shareOf(after, before);
    if (shareBefore === null || shareAfter === null || Math.abs(shareAfter - shareBefore) < roundingError) return [];
    return [{ ...label, shareBefore, shareAfter }];
  };
};

/** A frame of which one institution at a time counts for another sector. */
export const relabelling = (frame: Frame) => {
  const institutions: FrameInstitution[] = [...frame.institutions];
  const changed: Frame = { ...frame, institutions };
  return <Value>(place: number, sector: Sector, look: (changed: Frame) => Value): Value => {
    const before = institutions[place];
    if (before) institutions[place] = { ...before, sector, publicResearch: false };
    const value = look(changed);
    if (before) institutions[place] = before;
    return value;
  };
};

/** The sector, other than its own, that moves a cell most when an institution is counted for it. */
export const labelThatMoves = (
  shifts: Shifts,
  id: string,
  counted: Sector,
  after: (sector: Sector) => Sums,
): readonly Fragility[] =>
  sectors
    .filter((sector) => sector !== counted)
    .flatMap((sector) =>
      shifts({ noun: 'Institution', id, change: `counted as ${sector} instead of ${counted}` }, after(sector)),
    )
    .toSorted(byEffect)
    .slice(0, 1);

/** The label of each institution that moves the cell most. */
const labels = (shaken: Shaken, place: number, before: Sums, shifts: Shifts): readonly Fragility[] => {
  const { frame, given, groups } = shaken;
  const under = relabelling(frame);
  const afterLabel = (developer: number, sector: Sector, works: readonly Work[]): Sums =>
    under(developer, sector, (changed) =>
      works.reduce((sums, work) => {
        const parts = partsOf(changed, given, work.model, groups);
        return moved(sums, sumsOf(shaken, place, work, work.parts), sumsOf(shaken, place, work, parts));
      }, before),
    );
  return [...worksByDeveloper(shaken)].flatMap(([developer, works]) => {
    const institution = frame.institutions[developer];
    if (!institution) return [];
    const counted = countedSector(institution, given.publicResearchAsAcademia);
    return labelThatMoves(shifts, institution.id, counted, (sector) => afterLabel(developer, sector, works));
  });
};

const exclusions = (shaken: Shaken, place: number, before: Sums, shifts: Shifts): readonly Fragility[] =>
  shaken.works.flatMap((work) =>
    shifts(
      { noun: 'Model', id: shaken.frame.models.ids[work.model] ?? '', change: 'left out' },
      moved(before, sumsOf(shaken, place, work, work.parts), nothing),
    ),
  );

export const effectOf = ({ shareBefore, shareAfter }: Fragility): number => Math.abs(shareAfter - shareBefore);
/** The largest change first, then by id. */
export const byEffect = (a: Fragility, b: Fragility): number =>
  effectOf(b) - effectOf(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * What moves the share of a cell most, the largest change first, then by id: of every institution the sector, other
 * than its own, that does (where the keys are of sectors or of classes by them), and every model left out. What the
 * report is about stays as it was: filter, and the scale of each model among its time. Changes that move nothing, or
 * leave nothing to divide, are left out. Only the works that a change touches are divided anew.
 */
export const fragilityOf = (shaken: Shaken, place: number): readonly Fragility[] => {
  const { given, works } = shaken;
  const before = works.reduce((sums, work) => moved(sums, nothing, sumsOf(shaken, place, work, work.parts)), nothing);
  const shifts = shiftsFrom(before);
  return [
    ...(sectorDecides(given) ? labels(shaken, place, before, shifts) : []),
    ...exclusions(shaken, place, before, shifts),
  ].toSorted(byEffect);
};
