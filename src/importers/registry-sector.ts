import type { Sector } from '../shared/sector.ts';
import { type Fields, several, single } from './row-reader.ts';

/** Types that tell a sector, the strongest first. The others (facility, healthcare, archive, other) leave it to the parents. */
const sectorOfType: readonly (readonly [string, Sector])[] = [
  ['education', 'ACADEMIA'],
  ['company', 'INDUSTRY'],
  ['government', 'GOVERNMENT'],
  ['nonprofit', 'NONPROFIT'],
];

/** The registry's types of an institution, without `funder`, and the sector that they tell. */
export const typesAndSector = (types: readonly string[]): Fields => {
  const sector = sectorOfType.find(([type]) => types.includes(type))?.[1] ?? null;
  return {
    ...several('registryTypes', types),
    ...single('sector', sector, { methodDetail: `registry: ${types.join(', ')}` }),
  };
};
