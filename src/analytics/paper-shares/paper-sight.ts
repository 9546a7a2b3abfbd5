import { topParent } from '../../entities/institution/roll-up.ts';
import type { PackedDay } from '../../shared/packed-day.ts';
import { isoDay } from '../frame/day.ts';
import type { Frame } from '../frame/frame.ts';
import type { Admits } from '../frame/view.ts';
import { dimensionsOf, isRolledUp } from '../shares/atoms.ts';
import type { ShareArguments } from '../shares/share-arguments.ts';

/** What stands for what: a name by another. */
type Names = Readonly<Record<string, string>>;

/** Memberships change on these days; between them everything belongs where it belonged. */
export interface Epochs {
  /** In order: the first days of all epochs but the first, packed. */
  readonly starts: readonly PackedDay[];
  /** A day of each epoch, in days since 1970. */
  readonly days: readonly number[];
}

/** Institutions as units of what they are rolled up to, of which nothing counts but a token. */
export interface Units {
  /** The unit of an institution where it is another, the same in all epochs. */
  readonly standing: Names;
  /** The units of those of which it is not, by epoch. */
  readonly moving: readonly Names[];
  readonly tokens: Names;
  /** An institution (index in the frame) of each token: all of one token are divided alike. */
  readonly example: ReadonlyMap<string, number>;
  /** Ids of all institutions that may stand behind a token. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
  /** Whether only the first institution counts. */
  readonly firstAlone: boolean;
}

/**
 * What of papers tells them apart: papers of one sight are divided alike.
 * - TEAM: what is written on them; it tells sectors and classes.
 * - UNITS: their institutions, rolled up, as far as the question needs them: of a country's, how many they are.
 * - INSTITUTIONS: which they are, where sectors and places are asked for together.
 */
export type PaperSight =
  | { readonly of: 'TEAM' }
  | { readonly of: 'UNITS'; readonly epochs: Epochs; readonly units: Units }
  | { readonly of: 'INSTITUTIONS'; readonly epochs: Epochs; readonly byAuthors: boolean };

const packed = (day: number): PackedDay => Number(isoDay(day).replaceAll('-', ''));

const noEpochs: Epochs = { starts: [], days: [Number.NEGATIVE_INFINITY] };

/** The epochs of all memberships; one where days do not matter. */
export const epochsOf = ({ institutions }: Frame, rollUp: ShareArguments['rollUp']): Epochs => {
  if (rollUp !== 'AT_PUBLICATION') return noEpochs;
  const turns = institutions.flatMap(({ parents }) => parents.flatMap(({ from, to }) => [from, to + 1]));
  const days = [...new Set(turns.filter(Number.isFinite))].sort((a, b) => a - b);
  return { starts: days.map(packed), days: [...noEpochs.days, ...days] };
};

/** The units of every institution, by epoch; only one where it is always the same. */
const unitsByEpoch = ({ institutions }: Frame, rollUp: ShareArguments['rollUp'], { days }: Epochs) =>
  institutions.map(({ parents }, place): readonly number[] => {
    if (parents.length === 0) return [place];
    const units = days.map((day) => topParent(institutions, place, rollUp, day));
    return new Set(units).size === 1 ? units.slice(0, 1) : units;
  });

/** What of a unit the cells, facets and groups of a report hang on. */
const tokenOf = ({ institutions }: Frame, given: ShareArguments, asked: readonly Admits[]) => {
  const keys = dimensionsOf(given).filter((key) => given.groups === null || key === given.facetBy);
  return (unit: number): string => {
    const own = institutions[unit];
    const places = (own?.countries ?? []).map(({ code }) => code).join('+');
    return [
      keys.includes('INSTITUTION') ? (own?.id ?? '') : '',
      keys.some((key) => key === 'COUNTRY' || key === 'REGION') ? places : '',
      asked.map((admits) => (admits(unit) ? 1 : 0)).join(''),
    ].join('|');
  };
};

/** Units of institutions with their tokens; `asked` are the filters of institutions that groups have. */
const unitsOf = (frame: Frame, given: ShareArguments, epochs: Epochs, asked: readonly Admits[]): Units => {
  const { institutions } = frame;
  const idOf = (place: number): string => institutions[place]?.id ?? '';
  const token = tokenOf(frame, given, asked);
  const standing: Record<string, string> = {};
  const moving = epochs.days.map((): Record<string, string> => ({}));
  const [tokens, example, behind] = [
    {} as Record<string, string>,
    new Map<string, number>(),
    new Map<string, string[]>(),
  ];
  for (const [place, units] of unitsByEpoch(frame, given.rollUp, epochs).entries()) {
    const [only, another] = units;
    if (another !== undefined)
      for (const [epoch, unit] of units.entries()) (moving[epoch] ?? {})[idOf(place)] = idOf(unit);
    else if (only !== undefined && only !== place) standing[idOf(place)] = idOf(only);
    for (const unit of new Set(units)) {
      const own = token(unit);
      tokens[idOf(unit)] = own;
      if (!example.has(own)) example.set(own, unit);
      const members = behind.get(own);
      if (members) members.push(idOf(place));
      else behind.set(own, [idOf(place)]);
    }
  }
  return { standing, moving, tokens, example, behind, firstAlone: given.attribution === 'FIRST' };
};

/** Whether what is written on papers is enough. */
export const isOfTeams = (given: ShareArguments): boolean =>
  !dimensionsOf(given).some(isRolledUp) && !given.groups?.some(({ institutions }) => institutions);

/** What tells papers apart under these arguments. */
export const sightOf = (frame: Frame, given: ShareArguments, asked: readonly Admits[]): PaperSight => {
  if (isOfTeams(given)) return { of: 'TEAM' };
  const epochs = epochsOf(frame, given.rollUp);
  if (dimensionsOf(given).every(isRolledUp))
    return { of: 'UNITS', epochs, units: unitsOf(frame, given, epochs, asked) };
  const byAuthors = given.teamClassRule === 'AUTHOR_SHARE' && dimensionsOf(given).includes('TEAM_CLASS');
  return { of: 'INSTITUTIONS', epochs, byAuthors };
};
