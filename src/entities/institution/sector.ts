import type { Properties, ResolvedEntity } from '../../log/noun.ts';
import type { Sector } from '../../shared/sector.ts';

/** Registry types that say nothing of a sector: such an institution has its parent's. */
const inheriting = new Set(['facility', 'healthcare', 'archive', 'other']);

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

const publicResearch = (sector: string, types: readonly string[]): boolean =>
  sector === 'GOVERNMENT' || (types.includes('facility') && sector !== 'ACADEMIA' && sector !== 'INDUSTRY');

/**
 * The sector that an institution has by itself: what the best source states, else UNKNOWN. `inheritsSector` marks one
 * that takes its parents' (`inheritedSector`). Public research is a government's or a research facility's, unless stated.
 */
export const ownSector = ({ properties, because }: ResolvedEntity): Properties => {
  const types = isList(properties.registryTypes) ? properties.registryTypes : [];
  const stated = typeof properties.sector === 'string' ? properties.sector : null;
  const research =
    typeof properties.publicResearch === 'boolean' ? { publicResearch: properties.publicResearch } : null;
  if (stated !== null) {
    return {
      sector: stated,
      sectorReason: because('sector'),
      publicResearch: research?.publicResearch ?? publicResearch(stated, types),
    };
  }
  const inherits = types.some((type) => inheriting.has(type));
  return {
    sector: 'UNKNOWN',
    sectorReason: inherits ? 'The registry’s type leaves it to the parents.' : 'No source says.',
    publicResearch: research?.publicResearch ?? false,
    ...(inherits && { inheritsSector: true }),
    ...(inherits && research && { publicResearchStated: research.publicResearch }),
  };
};

export interface SectorBearer {
  readonly sector: Sector;
  readonly inherits: boolean;
  readonly types: readonly string[];
  /** As a source states it; null where none does. */
  readonly publicResearchStated: boolean | null;
  readonly parents: readonly string[];
}

/** The one sector of the nearest ancestors that have any; OTHER where they disagree or there are none. Safe on cycles. */
export const inheritedSector = (id: string, institutions: ReadonlyMap<string, SectorBearer>): Sector => {
  const seen = new Set([id]);
  let level = institutions.get(id)?.parents ?? [];
  while (level.length > 0) {
    const bearers = level.flatMap((parent) => institutions.get(parent) ?? []);
    const found = new Set(
      bearers.filter(({ inherits, sector }) => !inherits && sector !== 'UNKNOWN').map(({ sector }) => sector),
    );
    const [sector] = found;
    if (sector) return found.size === 1 ? sector : 'OTHER';
    for (const parent of level) seen.add(parent);
    level = [...new Set(bearers.flatMap(({ parents }) => parents))].filter((parent) => !seen.has(parent));
  }
  return 'OTHER';
};

/** The properties of an institution whose sector is its parents'. */
export const inheritedProperties = (id: string, institutions: ReadonlyMap<string, SectorBearer>): Properties => {
  const sector = inheritedSector(id, institutions);
  const { types = [], publicResearchStated = null } = institutions.get(id) ?? {};
  return {
    sector,
    sectorReason:
      sector === 'OTHER'
        ? 'The registry’s type tells no sector, and no parent decides.'
        : 'Its parents’ sector, by the registry’s type.',
    publicResearch: publicResearchStated ?? publicResearch(sector, types),
  };
};
