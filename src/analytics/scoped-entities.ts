import { readNode } from '../entities/columns.ts';
import { anyNounOf } from '../entities/entity-id.ts';
import type { Institution } from '../entities/institution/institution.ts';
import { institutionNoun } from '../entities/institution/institution.ts';
import { type Model, modelNoun } from '../entities/model/model.ts';
import type { Graph } from '../graph/graph.ts';
import { idOf } from '../log/id.ts';
import type { Noun } from '../log/noun.ts';
import type { Sources } from '../log/resolve.ts';
import { badInput } from '../shared/errors.ts';
import { markOfThen } from '../shared/of-then.ts';
import { type ScopeRecord, scopedGraph } from './scope/project-standing.ts';
import type { Scope } from './scope/scope.ts';
import { recordsAbout } from './scope-repository.ts';

/** A scope, and the version of the log that it is read at. */
export interface ScopeAt {
  readonly scope: Scope;
  readonly version: number;
  readonly sources: Sources;
}

/** The id of the entity that an id stood for: the keys that records name tell whose it was. */
const standingId = (
  noun: Noun,
  id: string,
  records: readonly ScopeRecord[],
  target: (key: string) => string,
): string => {
  const keys = records.flatMap(({ subject, body }) => [subject, ...(body && 'keys' in body ? body.keys : [])]);
  const own = keys.find((key) => idOf(noun, key) === id);
  return own === undefined ? id : target(own);
};

/**
 * A model or an institution as a scope has it: the facts that its records tell; null where they describe none, or a
 * retired one. A sector that follows from the parents is not looked up.
 * @throws DomainError BAD_ID or BAD_INPUT for an id of another noun, and for assumptions.
 */
export const scopedEntity = async (
  graph: Graph,
  id: string,
  { scope, version, sources }: ScopeAt,
): Promise<Model | Institution | null> => {
  const { name } = anyNounOf(id, 'id');
  if (name !== 'Model' && name !== 'Institution') {
    throw badInput('id', id, 'the id of a model or an institution beside scope: no other is told as of then');
  }
  if (scope.assume.length > 0) throw badInput('scope.assume', scope.assume, 'nothing: assumptions are of reports');
  const records = await recordsAbout(graph, id, version);
  const then = scopedGraph(records, sources, scope.sources && new Set(scope.sources));
  const noun = name === 'Model' ? modelNoun : institutionNoun;
  const entity = then.entity(
    name,
    standingId(noun, id, records, (key) => then.standing.targetOf(name, key).id),
  );
  if (!entity) return null;
  const properties = { ...entity.properties, id: entity.id, version: entity.version };
  return markOfThen(name === 'Model' ? readNode(modelNoun, properties) : readNode(institutionNoun, properties));
};
