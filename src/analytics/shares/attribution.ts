import type { Sector } from '../../shared/sector.ts';
import { countedSector, teamClassOf } from '../../shared/team-class.ts';
import { developersOf, type Frame } from '../frame/frame.ts';
import { type Atom, atomsOf, type Keying } from './atoms.ts';
import { type AdmittedGroup, groupOf } from './groups.ts';
import type { Attribution, ShareKey } from './share-arguments.ts';
import { unknownKey } from './unknown-key.ts';

/** What of a work goes to one key. */
export interface Part {
  /** A value of the key: a class, a sector, a country's code, an institution's id, a group's label; UNKNOWN where there is none. */
  readonly key: string;
  /** The value of the key that facets are made by; null where there are none. */
  readonly facet: string | null;
  /** Above 0. Under FRACTIONAL and FIRST the parts of a work add up to 1; under FULL each is 1. */
  readonly weight: number;
  /** The developers, as the source names them, that it goes to the key for: indexes among the frame's institutions. */
  readonly institutions: readonly number[];
}

const teamClass = ({ models, institutions }: Frame, keying: Keying, work: number): string => {
  if (keying.teamClassRule === 'AUTHOR_SHARE') return models.authorShareClass[work] ?? unknownKey;
  const members = [...developersOf(models, work)].flatMap((developer) => institutions[developer] ?? []);
  return teamClassOf(keying.teamClassRule, members, keying.publicResearchAsAcademia);
};

const sectorOf = ({ institutions }: Frame, keying: Keying, { institution, developers }: Atom): Sector => {
  const named = institution === null ? undefined : institutions[developers[0] ?? -1];
  return named ? countedSector(named, keying.publicResearchAsAcademia) : unknownKey;
};

const keyOf = (frame: Frame, keying: Keying, by: ShareKey, work: number, atom: Atom): string => {
  switch (by) {
    case 'TEAM_CLASS':
      return teamClass(frame, keying, work);
    case 'SECTOR':
      return sectorOf(frame, keying, atom);
    case 'COUNTRY':
      return atom.country?.code ?? unknownKey;
    case 'REGION':
      return atom.country?.region ?? unknownKey;
    case 'INSTITUTION':
      return frame.institutions[atom.institution ?? -1]?.id ?? unknownKey;
    case 'DOMAIN':
      return atom.domain ?? unknownKey;
    case 'ACCESS':
      return frame.models.access[work] ?? unknownKey;
  }
};

/** Parts of one key united: FULL counts a key once, however many institutions stand behind it. */
const united = (parts: readonly Part[], attribution: Attribution): readonly Part[] => {
  const [first] = parts;
  if (first && parts.length === 1) return [{ ...first, weight: 1 }];
  const byKey = new Map<string, Part>();
  for (const part of parts) {
    const place = part.facet === null ? part.key : `${part.facet}\n${part.key}`;
    const before = byKey.get(place);
    if (!before) byKey.set(place, part);
    else
      byKey.set(place, {
        ...part,
        weight: attribution === 'FULL' ? 1 : before.weight + part.weight,
        institutions: [...new Set([...before.institutions, ...part.institutions])],
      });
  }
  const [only, another] = byKey.values();
  return only && !another ? [{ ...only, weight: 1 }] : [...byKey.values()];
};

/**
 * The parts of a work (an index among the frame's models) by key, and by facet where there are facets.
 * TEAM_CLASS, ACCESS: one part. DOMAIN: divided among its domains. Else institutions are rolled up and made distinct
 * first (SECTOR: as they are), and then
 * - FRACTIONAL: 1/n to each, divided again among its countries where it works in several;
 * - FULL: 1 to each key, once;
 * - FIRST: all to the first one named, divided among its countries; likewise to the first domain.
 * A work without developers, and an institution without the property asked for, goes to UNKNOWN.
 * With groups, keys are their labels; `by` says among whom the work is divided before they are asked.
 */
export const partsOf = (
  frame: Frame,
  keying: Keying,
  work: number,
  groups: readonly AdmittedGroup[] = [],
): readonly Part[] => {
  const full = keying.attribution === 'FULL';
  const parts = atomsOf(frame, keying, work).map((atom): Part => {
    const key =
      groups.length > 0 ? groupOf(frame, groups, keying.by, work, atom) : keyOf(frame, keying, keying.by, work, atom);
    const facet = keying.facetBy ? keyOf(frame, keying, keying.facetBy, work, atom) : null;
    return { key, facet, weight: full ? 1 : atom.weight, institutions: atom.developers };
  });
  return united(parts, keying.attribution);
};
