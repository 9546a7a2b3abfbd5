import { DomainError } from './errors.ts';

const ofThen = new WeakSet<object>();

/** Marks an entity that is told as a scope has it, not as the graph of now does. */
export const markOfThen = <Entity extends object>(entity: Entity): Entity => {
  ofThen.add(entity);
  return entity;
};

/** Fields with a resolver that looks at nothing but the entity itself. */
const ownFields = ['status', 'identifiers', 'access', 'codeAccess', 'sector', 'sectorReason', 'publicResearch'];

type Resolver = (this: unknown, ...given: readonly unknown[]) => unknown;

const guarded = (field: string, resolver: Resolver): Resolver =>
  function (parent, ...rest) {
    if (typeof parent === 'object' && parent !== null && ofThen.has(parent)) {
      const allowed = 'facts of the entity itself; relations are told of the graph of now';
      throw new DomainError('BAD_INPUT', `${field} cannot be combined with scope; expected ${allowed}.`, {
        argument: 'scope',
        value: field,
        allowed,
      });
    }
    return resolver.call(this, parent, ...rest);
  };

/** Resolvers of a type, of which those that look at the graph of now refuse entities of then. */
export const refusingThen = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, resolver]) => [
      field,
      typeof resolver === 'function' && !ownFields.includes(field) ? guarded(field, resolver as Resolver) : resolver,
    ]),
  ) as Fields;
