import { kindOf } from '../../shared/paper-team.ts';
import type { Sector } from '../../shared/sector.ts';
import { countedSector, type TeamMember } from '../../shared/team-class.ts';
import type { Bucket } from '../period/period.ts';
import type { Part } from '../shares/attribution.ts';
import type { CellKeys } from '../shares/cell-keys.ts';
import {
  byEffect,
  effectOf,
  type Fragility,
  labelThatMoves,
  moved,
  nothing,
  type Shifts,
  type Sums,
  sectorDecides,
  shiftsFrom,
  sumsOf,
} from '../shares/fragility.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import type { Cast, PaperCasting } from './paper-cast.ts';
import type { PaperGroup } from './paper-groups.ts';
import type { ReadPapers } from './paper-members.ts';
import type { InstitutionPapers } from './paper-repository.ts';
import type { SeenPaper } from './seen-papers.ts';

/** The labels of so many institutions are tried, those on most papers first: of the others each moves a share less. */
export const mostLabels = 200;

/** What the cells of one bucket of one facet are computed from. */
export interface ShakenPapers {
  readonly given: ShareArguments;
  readonly casting: PaperCasting;
  readonly keys: CellKeys;
  /** Whether a part is in the facet. */
  readonly holds: (part: Part) => boolean;
  readonly bucket: Bucket;
  /** All papers of the bucket, in whatever facet. */
  readonly groups: readonly PaperGroup[];
  readonly readPapers: ReadPapers;
  /** The institutions on most papers of the bucket, where papers are told apart by their teams. */
  readonly readTeams: (bucket: Bucket) => Promise<readonly InstitutionPapers[]>;
}

/** Papers that are divided alike, and the place in their cast of an institution that they have. */
interface Touched {
  readonly seen: SeenPaper;
  readonly cast: Cast;
  readonly index: number;
  readonly count: number;
}

/** An institution whose label may move a share. */
interface Labelled extends TeamMember {
  readonly id: string;
  readonly papers: readonly Touched[];
}

/** Of a team, where an institution of this kind stands. */
const placeOf = (member: TeamMember, { institutions }: Cast, isFirst: boolean): number =>
  isFirst ? 0 : institutions.findLastIndex((one) => kindOf(one) === kindOf(member));

const labelledByTeam = async ({ bucket, casting, readTeams }: ShakenPapers): Promise<readonly Labelled[]> =>
  (await readTeams(bucket)).map(({ papers, ...institution }) => ({
    ...institution,
    papers: papers.flatMap(([team, admitted, isFirst, count]): readonly Touched[] => {
      const seen = { team, admitted };
      const cast = casting.castOf(seen);
      const index = placeOf(institution, cast, isFirst);
      return index < 0 ? [] : [{ seen, cast, index, count }];
    }),
  }));

const papersIn = (papers: readonly Touched[]): number => papers.reduce((sum, { count }) => sum + count, 0);

const labelledByInstitution = ({ groups }: ShakenPapers): readonly Labelled[] => {
  const touched = new Map<number, Touched[]>();
  for (const { seen, cast, amount } of groups) {
    for (const index of new Set(cast.developers)) {
      const papers = touched.get(index) ?? [];
      papers.push({ seen, cast, index, count: amount });
      touched.set(index, papers);
    }
  }
  const all = [...touched].flatMap(([index, papers]): readonly Labelled[] => {
    const institution = papers[0]?.cast.institutions[index];
    return institution ? [{ ...institution, papers }] : [];
  });
  return all.toSorted((a, b) => papersIn(b.papers) - papersIn(a.papers)).slice(0, mostLabels);
};

/** Casts with an institution counted for another sector; those of one list of institutions share the changed one. */
const relabelling = (sector: Sector) => {
  const changed = new Map<Cast['institutions'], Cast['institutions']>();
  return ({ cast, index }: Touched): Cast => {
    const before = cast.institutions[index];
    if (!before) return cast;
    const institutions =
      changed.get(cast.institutions) ?? cast.institutions.with(index, { ...before, sector, publicResearch: false });
    changed.set(cast.institutions, institutions);
    return { ...cast, institutions };
  };
};

const labels = async (
  shaken: ShakenPapers,
  place: number,
  before: Sums,
  shifts: Shifts,
): Promise<readonly Fragility[]> => {
  const { given, casting } = shaken;
  const isByTeam = shaken.groups.every(({ seen }) => seen.members === undefined);
  const labelled = isByTeam ? await labelledByTeam(shaken) : labelledByInstitution(shaken);
  const sums = (count: number, cast: Cast, seen: SeenPaper): Sums =>
    sumsOf(shaken, place, { model: 0, amount: count, parts: [] }, casting.divide(cast, seen));
  const afterLabel = (papers: readonly Touched[], sector: Sector): Sums => {
    const relabelled = relabelling(sector);
    return papers.reduce((after, touched) => {
      const { count, cast, seen } = touched;
      return moved(after, sums(count, cast, seen), sums(count, relabelled(touched), seen));
    }, before);
  };
  return labelled.flatMap(({ id, papers, ...member }) =>
    labelThatMoves(shifts, id, countedSector(member, given.publicResearchAsAcademia), (sector) =>
      afterLabel(papers, sector),
    ),
  );
};

/** Papers of which each, left out, moves a share alike. */
interface Alike {
  readonly change: Fragility;
  readonly groups: readonly PaperGroup[];
}

const alikeIn = (shaken: ShakenPapers, place: number, before: Sums, shifts: Shifts): readonly Alike[] => {
  const alike = new Map<string, { readonly one: Sums; readonly groups: PaperGroup[] }>();
  for (const group of shaken.groups) {
    const one = sumsOf(shaken, place, { ...group, amount: 1 }, group.parts);
    const key = `${one.cell} ${one.all}`;
    const same = alike.get(key);
    if (same) same.groups.push(group);
    else alike.set(key, { one, groups: [group] });
  }
  return [...alike.values()]
    .flatMap(({ one, groups }) =>
      shifts({ noun: 'Paper', id: '', change: 'left out' }, moved(before, one, nothing)).map((change) => ({
        change,
        groups,
      })),
    )
    .toSorted((a, b) => byEffect(a.change, b.change));
};

/** The papers that move a share most when they are left out, at least `most` of them where there are so many. */
const exclusions = async (
  shaken: ShakenPapers,
  alike: readonly Alike[],
  most: number,
): Promise<readonly Fragility[]> => {
  const found: Fragility[] = [];
  for (const { change, groups } of alike) {
    const last = found.at(-1);
    if (found.length >= most && last && effectOf(change) < effectOf(last)) break;
    const sought = groups.map((group) => ({ group, institutions: group.cast.developers }));
    const rows = await shaken.readPapers(shaken.bucket, sought, '', most);
    found.push(...rows.map(({ id }) => ({ ...change, id })));
  }
  return found;
};

/**
 * What moves the share of a cell most, as `fragilityOf` tells it of models: the sector of an institution, of the 200 on most
 * papers of the bucket, and single papers left out. Papers are read from the database, at most `most` of those that
 * move it alike. Classes by authors are not taken apart by institution: of them there are papers alone.
 */
export const paperFragility = async (
  shaken: ShakenPapers,
  place: number,
  most: number,
): Promise<readonly Fragility[]> => {
  if (shaken.groups.length === 0) return [];
  const before = shaken.groups.reduce(
    (sums, group) => moved(sums, nothing, sumsOf(shaken, place, group, group.parts)),
    nothing,
  );
  const shifts = shiftsFrom(before);
  const changes = [
    ...(sectorDecides(shaken.given) ? await labels(shaken, place, before, shifts) : []),
    ...(await exclusions(shaken, alikeIn(shaken, place, before, shifts), most)),
  ];
  return changes.toSorted(byEffect).slice(0, most);
};
