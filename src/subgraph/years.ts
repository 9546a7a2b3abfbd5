import { type Cypher, cypher, fixed } from '../graph/cypher.ts';

const year = (date: Cypher): Cypher => cypher`toInteger(left(${date}, 4))`;

/** The year of publication, release or first operation of the entity of this name in a statement; null where it has none. */
export const yearOf = (entity: string): Cypher =>
  cypher`coalesce(${fixed(entity)}.year, ${year(fixed(`coalesce(${entity}.releaseDate, ${entity}.firstOperationalDate)`))})`;

/** The year in which the relationship of this name began, by its own dates: of a succession that of its date. */
export const beginOf = (edge: string): Cypher => year(fixed(`coalesce(${edge}.from, ${edge}.date)`));

/** The year in which the relationship of this name ended, by its own dates; null where it lasts. */
export const endOf = (edge: string): Cypher => year(fixed(`coalesce(${edge}.to, ${edge}.date)`));
