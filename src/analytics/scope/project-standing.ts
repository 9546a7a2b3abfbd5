import { nouns } from '../../entities/nouns.ts';
import type { NounName, Properties, Relationship } from '../../log/noun.ts';
import { project } from '../../log/project.ts';
import type { ProjectedEdge } from '../../log/project-edges.ts';
import type { Origin } from '../../log/record.ts';
import { resolve, type Sources } from '../../log/resolve.ts';
import { type Standing, type StandingEntity, type StandingRecord, standingOf } from '../../log/standing.ts';

/** A record that counts at a version of the log, with its number. */
export type ScopeRecord = StandingRecord & { readonly seq: number; readonly origin: Origin };

/** An entity as the records of a scope show it. */
export interface ScopedEntity {
  readonly id: string;
  readonly properties: Properties;
  /** What leads to entities that are shown. */
  readonly edges: readonly ProjectedEdge[];
  /** Keys of the sources that describe it. */
  readonly sources: readonly string[];
  /** The newest record about it. */
  readonly version: number;
}

/** What the records of a scope show. */
export interface ScopedGraph {
  readonly standing: Standing;
  /** null for what is retired, or not described. */
  entity(noun: NounName, id: string): ScopedEntity | null;
}

/** Edges of one relationship. */
export const edgesOf = ({ edges }: ScopedEntity, relationship: Relationship): readonly ProjectedEdge[] =>
  edges.filter(({ type }) => type === relationship);

/** Whether a record counts: of models only what the chosen sources say, and nobody's import but theirs retires any. */
const counts = (chosen: ReadonlySet<string> | null, { noun, type, origin, source }: ScopeRecord): boolean =>
  chosen === null || noun !== 'Model' || type !== 'RETIREMENT' || origin !== 'IMPORT' || chosen.has(source);

/**
 * The graph that records make: the same fold by which the write path keeps the one of now. With `chosen` sources only
 * their statements about models are believed; which models are the same still follows from all of them.
 */
export const scopedGraph = (
  records: readonly ScopeRecord[],
  sources: Sources,
  chosen: ReadonlySet<string> | null,
): ScopedGraph => {
  const standing = standingOf(
    nouns,
    records.filter((record) => counts(chosen, record)),
  );
  const numbers = new Map(records.map(({ slot, seq }) => [slot, seq]));
  const shown = new Map<string, ScopedEntity | null>();

  const show = (entity: StandingEntity): ScopedEntity | null => {
    const believed = chosen !== null && entity.noun === 'Model';
    const statements = believed ? entity.statements.filter(({ source }) => chosen.has(source)) : entity.statements;
    if (entity.retired || statements.length === 0) return null;
    const noun = nouns[entity.noun];
    const state = resolve(noun, entity.root, statements, sources);
    const { properties, edges } = project(noun, entity, state, sources, standing.targetOf);
    return {
      id: entity.id,
      properties,
      edges: edges.filter(({ hidden }) => !hidden),
      sources: [...new Set(statements.map(({ source }) => source))],
      version: Math.max(...statements.map(({ slot }) => numbers.get(slot) ?? 0)),
    };
  };

  return {
    standing,
    entity: (noun, id) => {
      const known = shown.get(id);
      if (known !== undefined) return known;
      const entity = standing.described(noun).get(id);
      const made = entity ? show(entity) : null;
      shown.set(id, made);
      return made;
    },
  };
};
