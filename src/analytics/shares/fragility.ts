import { type Sector, sectors } from '../../shared/sector.ts';
import { countedSector } from '../../shared/team-class.ts';
import { developersOf, type Frame, type FrameInstitution } from '../frame/frame.ts';
import { type Part, partsOf } from './attribution.ts';
import type { CellKeys } from './cell-keys.ts';
import type { AdmittedGroup } from './groups.ts';
import type { ShareArguments, ShareKey } from './share-arguments.ts';
import { givenBy, type Work } from './tally.ts';

/** A change of one entity, and what becomes of a share by it. */
export interface Fragility {
  readonly noun: 'Model' | 'Cluster' | 'Institution';
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
interface Sums {
  readonly cell: number;
  readonly all: number;
}

const sumsOf = ({ keys, holds }: Shaken, place: number, work: Work, parts: readonly Part[]): Sums => {
  const here = parts.filter(holds);
  const own = here.filter(({ key }) => keys.placeOf(key) === place);
  return { cell: givenBy({ ...work, parts: own }), all: givenBy({ ...work, parts: here }) };
};

const moved = (sums: Sums, from: Sums, to: Sums): Sums => ({
  cell: sums.cell - from.cell + to.cell,
  all: sums.all - from.all + to.all,
});
const nothing: Sums = { cell: 0, all: 0 };

/** Differences of sums leave rounding errors of about this size. */
const roundingError = 1e-12;

/** null where nothing is left. */
const shareOf = ({ cell, all }: Sums, before: Sums): number | null => {
  if (all <= roundingError * before.all) return null;
  const share = cell / all;
  if (share < roundingError) return 0;
  return share > 1 - roundingError ? 1 : share;
};

const sectorDecides = (by: ShareKey | null, { teamClassRule }: ShareArguments): boolean =>
  by === 'SECTOR' || (by === 'TEAM_CLASS' && teamClassRule !== 'AUTHOR_SHARE');

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

type Shifts = (label: Omit<Fragility, 'shareBefore' | 'shareAfter'>, after: Sums) => readonly Fragility[];

/** A frame of which one institution at a time counts for another sector. */
const relabelling = (frame: Frame) => {
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
    const others = sectors.filter((sector) => sector !== counted);
    return others
      .flatMap((sector) =>
        shifts(
          { noun: 'Institution', id: institution.id, change: `counted as ${sector} instead of ${counted}` },
          afterLabel(developer, sector, works),
        ),
      )
      .toSorted(byEffect)
      .slice(0, 1);
  });
};

const exclusions = (shaken: Shaken, place: number, before: Sums, shifts: Shifts): readonly Fragility[] =>
  shaken.works.flatMap((work) =>
    shifts(
      { noun: 'Model', id: shaken.frame.models.ids[work.model] ?? '', change: 'left out' },
      moved(before, sumsOf(shaken, place, work, work.parts), nothing),
    ),
  );

const effectOf = ({ shareBefore, shareAfter }: Fragility): number => Math.abs(shareAfter - shareBefore);
const byEffect = (a: Fragility, b: Fragility): number =>
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
  const shareBefore = shareOf(before, before);
  if (shareBefore === null) return [];
  const shifts: Shifts = (label, after) => {
    const shareAfter = shareOf(after, before);
    if (shareAfter === null || Math.abs(shareAfter - shareBefore) < roundingError) return [];
    return [{ ...label, shareBefore, shareAfter }];
  };
  const bySector = sectorDecides(given.groups ? null : given.by, given) || sectorDecides(given.facetBy, given);
  return [
    ...(bySector ? labels(shaken, place, before, shifts) : []),
    ...exclusions(shaken, place, before, shifts),
  ].toSorted(byEffect);
};
