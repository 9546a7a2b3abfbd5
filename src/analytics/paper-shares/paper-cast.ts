import { readTeam, type TeamText } from '../../shared/paper-team.ts';
import type { TeamClass } from '../../shared/sector.ts';
import type { TeamMember } from '../../shared/team-class.ts';
import type { Frame, FrameInstitution } from '../frame/frame.ts';
import { buildFrame } from '../frame/frame-builder.ts';
import type { Admits } from '../frame/view.ts';
import { type Part, partsOf } from '../shares/attribution.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';
import type { PaperSight } from './paper-sight.ts';
import type { SeenPaper } from './seen-papers.ts';

/** The institutions behind a pattern of papers, as a frame of models would hold them. */
export interface Cast {
  /** Those that there are to be: all of the graph, or stand-ins for the paper's own. */
  readonly institutions: readonly FrameInstitution[];
  /** Which of them are on the paper, the first one first. */
  readonly developers: readonly number[];
  /** Index in the frame of what one of them stands for. */
  readonly standsFor: (index: number) => number;
}

/** A group, and what its filter of institutions lets through; null where it asks nothing of them. */
export interface PaperGroupFilter {
  readonly label: string;
  readonly institutions: Admits | null;
}

/** How papers of a sight are divided. */
export interface PaperCasting {
  readonly castOf: (seen: SeenPaper) => Cast;
  readonly divide: (cast: Cast, seen: SeenPaper) => readonly Part[];
}

const nowhere: Frame = buildFrame({ models: [], institutions: [], hardware: [], sources: [] });

const standIn = (member: TeamMember, place: number): FrameInstitution => ({
  ...member,
  id: String(place),
  name: '',
  countries: [],
  parents: [],
  sources: [],
});

const all = (institutions: readonly FrameInstitution[]): Cast => ({
  institutions,
  developers: institutions.map((_institution, index) => index),
  standsFor: () => -1,
});

/** Of equal kind are as many as the text says; the first one is among them. */
const castOfTeam = (text: TeamText): Cast => {
  const { first, members } = readTeam(text);
  const isFirst = ({ sector, publicResearch }: TeamMember): boolean =>
    first?.sector === sector && first.publicResearch === publicResearch;
  const ordered = members.toSorted((a, b) => Number(isFirst(b.member)) - Number(isFirst(a.member)));
  return all(ordered.flatMap(({ member, count }) => Array.from({ length: count }, () => member)).map(standIn));
};

/** What a token stands for is at the top: it is rolled up. */
const castOfUnits = (
  { institutions }: Frame,
  example: ReadonlyMap<string, number>,
  tokens: readonly string[],
): Cast => {
  const examples = tokens.flatMap((token) => example.get(token) ?? []);
  const units = examples.flatMap((place) => institutions[place] ?? []).map((unit) => ({ ...unit, parents: [] }));
  return { ...all(units), standsFor: (index) => examples[index] ?? -1 };
};

const castIn =
  (frame: Frame, sight: PaperSight): PaperCasting['castOf'] =>
  ({ team, members }) => {
    switch (sight.of) {
      case 'TEAM':
        return castOfTeam(team ?? '');
      case 'UNITS':
        return castOfUnits(frame, sight.units.example, members ?? []);
      case 'INSTITUTIONS':
        return {
          institutions: frame.institutions,
          developers: (members ?? []).flatMap((id) => frame.institutionAt.get(id) ?? []),
          standsFor: (index) => index,
        };
    }
  };

const classByAuthors = ({ team }: SeenPaper, { publicResearchAsAcademia }: ShareArguments): TeamClass | null =>
  team === undefined ? null : readTeam(team).teamClass('AUTHOR_SHARE', publicResearchAsAcademia);

/** A frame that knows of one work only. */
const frameOf = ({ institutions, developers }: Cast, day: number, authorShareClass: TeamClass | null): Frame => ({
  ...nowhere,
  institutions,
  models: {
    ...nowhere.models,
    count: 1,
    day: Float64Array.of(day),
    authorShareClass: [authorShareClass],
    developersFrom: Uint32Array.of(0, developers.length),
    developers: Uint32Array.from(developers),
  },
});

/** How papers are divided under these arguments: as a model of the same institutions, day and groups would be. */
export const paperCasting = (
  frame: Frame,
  given: ShareArguments,
  sight: PaperSight,
  groups: readonly PaperGroupFilter[],
): PaperCasting => ({
  castOf: castIn(frame, sight),
  divide: (cast, seen) => {
    const day = sight.of === 'TEAM' ? Number.NaN : (sight.epochs.days[seen.epoch ?? 0] ?? Number.NaN);
    const admitted = groups.map(({ label, institutions }, index) => ({
      label,
      models: () => (seen.admitted ?? '').charAt(index) !== '0',
      institutions: institutions && ((place: number) => institutions(cast.standsFor(place))),
    }));
    return partsOf(frameOf(cast, day, classByAuthors(seen, given)), given, 0, admitted);
  },
});
