import { inheritedProperties, type SectorBearer } from '../entities/institution/sector.ts';
import type { Properties } from '../log/noun.ts';
import type { Projection } from '../log/project.ts';
import type { Sector } from '../shared/sector.ts';

/** An institution whose sector depends on others. */
interface Heir {
  readonly number: number;
  readonly properties: Properties;
}

/** The institutions that are described and shown, as far as sectors need them; heirs wait until all are known. */
export const heirs = () => {
  const bearers = new Map<string, SectorBearer>();
  const waiting: Heir[] = [];
  return {
    /** Enters an institution, and tells whether it has to wait. */
    enter: (number: number, { properties, edges }: Projection): boolean => {
      const { sector, inheritsSector, registryTypes, publicResearchStated } = properties;
      const inherits = inheritsSector === true;
      bearers.set(String(number), {
        sector: (sector ?? 'UNKNOWN') as Sector,
        inherits,
        types: Array.isArray(registryTypes) ? registryTypes : [],
        publicResearchStated: typeof publicResearchStated === 'boolean' ? publicResearchStated : null,
        parents: edges.flatMap(({ type, to, hidden, properties: { to: end } }) =>
          type === 'PART_OF' && !hidden && end === undefined ? [to] : [],
        ),
      });
      if (inherits) waiting.push({ number, properties });
      return inherits;
    },
    /** Those that waited, with their parents' sector. */
    settled: function* (): Generator<Heir> {
      for (const { number, properties } of waiting)
        yield { number, properties: { ...properties, ...inheritedProperties(String(number), bearers) } };
    },
  };
};
export type Heirs = ReturnType<typeof heirs>;
