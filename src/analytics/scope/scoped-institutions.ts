import { inheritedProperties, type SectorBearer } from '../../entities/institution/sector.ts';
import type { Properties } from '../../log/noun.ts';
import type { ProjectedEdge } from '../../log/project-edges.ts';
import type { Sector } from '../../shared/sector.ts';
import type { InstitutionRow } from '../frame/frame-builder.ts';
import { edgesOf, type ScopedEntity, type ScopedGraph } from './project-standing.ts';

/** Edges to institutions, and the names that they print, by id. */
export type PrintedNames = ReadonlyMap<string, readonly string[]>;

/** The name of what only references speak of: the smallest that they print, else its key. */
export const stubName = ({ to, toRoot }: ProjectedEdge, printed: PrintedNames): string =>
  printed.get(to)?.toSorted()[0] ?? toRoot.slice(toRoot.indexOf(':') + 1);

export const printedNames = (edges: Iterable<ProjectedEdge>): PrintedNames => {
  const names = new Map<string, string[]>();
  for (const { to, properties } of edges) {
    const known = names.get(to) ?? [];
    names.set(to, known);
    known.push(String(properties.printed));
  }
  return names;
};

/** An institution behind models; `entity` is null where only references speak of it. */
interface Member {
  readonly edge: ProjectedEdge;
  readonly entity: ScopedEntity | null;
  readonly parents: readonly ProjectedEdge[];
}

/** The ends of edges and all that they are part of, by id. */
const membersFrom = (graph: ScopedGraph, edges: readonly ProjectedEdge[]): ReadonlyMap<string, Member> => {
  const members = new Map<string, Member>();
  const open = [...edges];
  for (const edge of open) {
    if (members.has(edge.to)) continue;
    const entity = graph.entity('Institution', edge.to);
    const parents = entity ? edgesOf(entity, 'PART_OF') : [];
    members.set(edge.to, { edge, entity, parents });
    open.push(...parents);
  }
  return members;
};

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

const bearerOf = ({ entity, parents }: Member): SectorBearer => {
  const properties: Properties = entity?.properties ?? {};
  const stated = properties.publicResearchStated;
  return {
    sector: (properties.sector ?? 'UNKNOWN') as Sector,
    inherits: properties.inheritsSector === true,
    types: texts(properties.registryTypes),
    publicResearchStated: typeof stated === 'boolean' ? stated : null,
    parents: parents.filter((edge) => edge.properties.to === undefined).map(({ to }) => to),
  };
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const countryOf = (graph: ScopedGraph, edge: ProjectedEdge): InstitutionRow['countries'][number] => {
  const { properties } = graph.entity('Country', edge.to) ?? { properties: {} as Properties };
  const code = text(properties.code) ?? edge.toRoot.slice(edge.toRoot.indexOf(':') + 1);
  return { code, name: text(properties.name) ?? String(edge.properties.printed), region: text(properties.region) };
};

/** The institutions that edges of models lead to, and all that these are part of. */
export const scopedInstitutions = (
  graph: ScopedGraph,
  developed: readonly ProjectedEdge[],
): readonly InstitutionRow[] => {
  const members = membersFrom(graph, developed);
  const bearers = new Map([...members].map(([id, member]) => [id, bearerOf(member)]));
  const printed = printedNames([...developed, ...[...members.values()].flatMap(({ parents }) => parents)]);
  return [...members].map(([id, { edge, entity, parents }]) => {
    const own: Properties = entity?.properties ?? {};
    const properties = bearers.get(id)?.inherits ? { ...own, ...inheritedProperties(id, bearers) } : own;
    return {
      id,
      name: text(properties.name) ?? stubName(edge, printed),
      sector: (properties.sector ?? 'UNKNOWN') as Sector,
      publicResearch: properties.publicResearch === true,
      countries: entity ? edgesOf(entity, 'LOCATED_IN').map((located) => countryOf(graph, located)) : [],
      parents: parents.map(({ to, properties: dates }) => ({ id: to, from: text(dates.from), to: text(dates.to) })),
      sources: entity?.sources ?? [],
    };
  });
};
