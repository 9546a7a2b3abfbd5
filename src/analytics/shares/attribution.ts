import type { Sector } from '../../shared/sector.ts';
import { countedSector, teamClassOf } from '../../shared/team-class.ts';
import { developersOf, type Frame, type FrameInstitution, valueAt } from '../frame/frame.ts';
import { topParent } from '../frame/roll-up.ts';
import type { Attribution, ShareArguments } from './share-arguments.ts';

/** The cell of what nobody has said. */
export const unknownKey = 'UNKNOWN';

/** What of a work goes to one key. */
export interface Part {
  /** A team class, a sector, a country's code or an institution's id; UNKNOWN where there is none. */
  readonly key: string;
  /** Above 0. Under FRACTIONAL and FIRST the parts of a work add up to 1; under FULL each is 1. */
  readonly weight: number;
  /** The developers, as the source names them, that it goes to the key for: indexes among the frame's institutions. */
  readonly institutions: readonly number[];
}

/** How works are divided: the arguments of a report that decide it. */
export type Keying = Pick<
  ShareArguments,
  'by' | 'attribution' | 'teamClassRule' | 'publicResearchAsAcademia' | 'rollUp'
>;

/** An institution that a work is divided among, and the developers it stands for. */
interface Unit {
  readonly institution: number;
  readonly developers: number[];
}

const teamClassPart = ({ models, institutions }: Frame, keying: Keying, work: number): Part => {
  const developers = [...developersOf(models, work)];
  const members = developers.flatMap((developer) => institutions[developer] ?? []);
  const key =
    keying.teamClassRule === 'AUTHOR_SHARE'
      ? (models.authorShareClass[work] ?? unknownKey)
      : teamClassOf(keying.teamClassRule, members, keying.publicResearchAsAcademia);
  return { key, weight: 1, institutions: developers };
};

/** Developers rolled up and made distinct, in their order; sectors are those of the developers themselves. */
const unitsOf = ({ models, institutions }: Frame, keying: Keying, work: number): readonly Unit[] => {
  const named = [...developersOf(models, work)];
  const counted = keying.attribution === 'FIRST' ? named.slice(0, 1) : named;
  const rollUp = keying.by === 'SECTOR' ? 'NONE' : keying.rollUp;
  const units = new Map<number, Unit>();
  for (const developer of counted) {
    const institution = topParent(institutions, developer, rollUp, valueAt(models.day, work));
    const unit = units.get(institution);
    if (unit) unit.developers.push(developer);
    else units.set(institution, { institution, developers: [developer] });
  }
  return [...units.values()];
};

const keysOf = (institution: FrameInstitution, keying: Keying): readonly string[] => {
  if (keying.by === 'INSTITUTION') return [institution.id];
  if (keying.by === 'SECTOR') return [countedSector(institution, keying.publicResearchAsAcademia) satisfies Sector];
  const codes = institution.countries.map(({ code }) => code);
  return codes.length > 0 ? codes : [unknownKey];
};

/** Parts of one key united: FULL counts a key once, however many institutions stand behind it. */
const united = (parts: readonly Part[], attribution: Attribution): readonly Part[] => {
  const byKey = new Map<string, Part>();
  for (const part of parts) {
    const before = byKey.get(part.key);
    if (!before) byKey.set(part.key, part);
    else
      byKey.set(part.key, {
        key: part.key,
        weight: attribution === 'FULL' ? 1 : before.weight + part.weight,
        institutions: [...new Set([...before.institutions, ...part.institutions])],
      });
  }
  const [only, another] = byKey.values();
  return only && !another ? [{ ...only, weight: 1 }] : [...byKey.values()];
};

/**
 * The parts of a work (an index among the frame's models) by key.
 * TEAM_CLASS: one part. Else institutions are rolled up and made distinct first (SECTOR: as they are), and then
 * - FRACTIONAL: 1/n to each, divided again among its countries where it works in several;
 * - FULL: 1 to each key, once;
 * - FIRST: all to the first one named, divided among its countries.
 * A work without developers, and an institution without the property asked for, goes to UNKNOWN.
 */
export const partsOf = (frame: Frame, keying: Keying, work: number): readonly Part[] => {
  if (keying.by === 'TEAM_CLASS') return [teamClassPart(frame, keying, work)];
  const units = unitsOf(frame, keying, work);
  if (units.length === 0) return [{ key: unknownKey, weight: 1, institutions: [] }];
  const parts = units.flatMap(({ institution, developers }) => {
    const known = frame.institutions[institution];
    const keys = known ? keysOf(known, keying) : [unknownKey];
    const weight = keying.attribution === 'FULL' ? 1 : 1 / (units.length * keys.length);
    return keys.map((key): Part => ({ key, weight, institutions: developers }));
  });
  return united(parts, keying.attribution);
};
