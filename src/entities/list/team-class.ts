import { type Cypher, cypher, fixed } from '../../graph/cypher.ts';
import type { Relationship } from '../../log/noun.ts';

/**
 * The class of a work's team by the rule ORGANIZATIONS, public research counting as academia: what
 * `teamClassOf` of `shared/team-class.ts` says, computed by the database.
 */
export const teamClassBy =
  (relationship: Relationship) =>
  (work: Cypher): Cypher =>
    cypher`head([sectors IN [[(${work})-[:${fixed(relationship)}]->(member) |
    CASE
      WHEN member.publicResearch AND coalesce(member.sector, 'UNKNOWN') <> 'INDUSTRY' THEN 'ACADEMIA'
      ELSE coalesce(member.sector, 'UNKNOWN')
    END]] |
    CASE
      WHEN all(sector IN sectors WHERE sector = 'UNKNOWN') THEN 'UNKNOWN'
      WHEN 'ACADEMIA' IN sectors AND 'INDUSTRY' IN sectors THEN 'COLLABORATION'
      WHEN all(sector IN sectors WHERE sector IN ['ACADEMIA', 'UNKNOWN']) THEN 'ACADEMIA'
      WHEN all(sector IN sectors WHERE sector IN ['INDUSTRY', 'UNKNOWN']) THEN 'INDUSTRY'
      ELSE 'OTHER'
    END])`;

/** The same, of works on which it is written; a work that nothing describes has no team. */
export const writtenTeamClass = (work: Cypher): Cypher => cypher`coalesce(${work}.teamClass, 'UNKNOWN')`;
