import { topParent } from '../../entities/institution/roll-up.ts';
import { developersOf, type Frame, type FrameCountry, valueAt } from '../frame/frame.ts';
import type { ShareArguments, ShareKey } from './share-arguments.ts';

/** How works are divided: the arguments of a report that decide it. */
export type Keying = Pick<
  ShareArguments,
  'by' | 'attribution' | 'teamClassRule' | 'publicResearchAsAcademia' | 'rollUp'
> & { readonly facetBy?: ShareKey | null };

/** What of a work has one value of every key. */
export interface Atom {
  /** The institution that it is counted for, rolled up; null where none is known, or the work is not divided among them. */
  readonly institution: number | null;
  /** The developers, as the source names them, that it stands for: indexes among the frame's institutions. */
  readonly developers: readonly number[];
  readonly country: FrameCountry | null;
  readonly domain: string | null;
  /** Under FRACTIONAL and FIRST the atoms of a work add up to 1. */
  readonly weight: number;
}

const rolledUp: ReadonlySet<ShareKey> = new Set<ShareKey>(['COUNTRY', 'REGION', 'INSTITUTION']);

/** Whether a key is one of institutions, among which works are divided. */
export const isOfInstitutions = (key: ShareKey): boolean => key === 'SECTOR' || rolledUp.has(key);
/** Whether it is one of the institution at the top. */
export const isRolledUp = (key: ShareKey): boolean => rolledUp.has(key);

/** The keys that a work is divided by. */
export const dimensionsOf = ({ by, facetBy }: Pick<Keying, 'by' | 'facetBy'>): readonly ShareKey[] =>
  facetBy ? [by, facetBy] : [by];

const wholeOf = ({ models }: Frame, work: number): Atom => ({
  institution: null,
  developers: [...developersOf(models, work)],
  country: null,
  domain: null,
  weight: 1,
});

/** Developers rolled up and made distinct, in their order; SECTOR divides among the developers themselves. */
const unitsOf = ({ models, institutions }: Frame, keying: Keying, work: number): readonly Atom[] => {
  const named = [...developersOf(models, work)];
  const counted = keying.attribution === 'FIRST' ? named.slice(0, 1) : named;
  const dimensions = dimensionsOf(keying);
  const dividing = dimensions.find(isOfInstitutions);
  // SECTOR alone asks for nobody at the top.
  const rollUp = dimensions.some(isRolledUp) ? keying.rollUp : 'NONE';
  const units = new Map<number, { institution: number; developers: number[] }>();
  for (const developer of counted) {
    const institution = topParent(institutions, developer, rollUp, valueAt(models.day, work));
    const place = dividing === 'SECTOR' ? developer : institution;
    const unit = units.get(place);
    if (unit) unit.developers.push(developer);
    else units.set(place, { institution, developers: [developer] });
  }
  const weight = 1 / units.size;
  return Array.from(units.values(), ({ institution, developers }) => ({
    institution,
    developers,
    country: null,
    domain: null,
    weight,
  }));
};

/** Every atom in its parts; itself where it has none. */
const splitEach = <Item>(
  atoms: readonly Atom[],
  itemsOf: (atom: Atom) => readonly Item[],
  part: (item: Item) => Partial<Atom>,
): readonly Atom[] =>
  atoms.flatMap((atom) => {
    const items = itemsOf(atom);
    if (items.length === 0) return [atom];
    return items.map((item) => ({ ...atom, ...part(item), weight: atom.weight / items.length }));
  });

const domainsOf = ({ models }: Frame, keying: Keying, work: number): readonly string[] => {
  const named = models.domains[work] ?? [];
  return keying.attribution === 'FIRST' ? named.slice(0, 1) : named;
};

const isOfPlaces = (key: ShareKey): boolean => key === 'COUNTRY' || key === 'REGION';

/**
 * A work (an index among the frame's models) taken apart as far as its keys need: among its institutions, in the way of
 * the first key that is one of institutions; then among the developers of each, its countries and the work's domains.
 */
export const atomsOf = (frame: Frame, keying: Keying, work: number): readonly Atom[] => {
  const dimensions = dimensionsOf(keying);
  const units = dimensions.some(isOfInstitutions) ? unitsOf(frame, keying, work) : [];
  let atoms: readonly Atom[] = units.length > 0 ? units : [wholeOf(frame, work)];
  // What SECTOR divides first has one developer each.
  if (units.length > 0 && dimensions.includes('SECTOR') && dimensions.some(isRolledUp)) {
    atoms = splitEach(
      atoms,
      ({ developers }) => developers,
      (developer) => ({ developers: [developer] }),
    );
  }
  if (dimensions.some(isOfPlaces)) {
    atoms = splitEach(
      atoms,
      ({ institution }) => frame.institutions[institution ?? -1]?.countries ?? [],
      (country) => ({ country }),
    );
  }
  if (dimensions.includes('DOMAIN')) {
    const domains = domainsOf(frame, keying, work);
    atoms = splitEach(
      atoms,
      () => domains,
      (domain) => ({ domain }),
    );
  }
  return atoms;
};
