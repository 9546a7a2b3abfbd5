import type { EntityCounts } from '../log/change-set.ts';
import type { SlotChange } from './change.ts';
import type { Plan } from './plan.ts';
import type { Actor } from './scene.ts';

/** What became of the slots that were written, and of the entities. */
export interface Effects {
  readonly slots: readonly (readonly [slot: string, outcome: 'CREATED' | 'CHANGED'])[];
  readonly entities: EntityCounts;
}

export const noEffects: Effects = { slots: [], entities: { created: 0, changed: 0, stubs: 0 } };

/** Whether an entity was described before a change: by what it held, or by what it takes over from another key. */
export const describedBefore = (changes: readonly SlotChange[]): ((actor: Actor | undefined) => boolean) => {
  const fresh = new Set(changes.flatMap(({ entry, before }) => (before === null ? [entry.slot] : [])));
  return (actor) =>
    actor !== undefined &&
    (actor.statementsBefore.length > 0 || actor.statementsAfter.some(({ slot }) => !fresh.has(slot)));
};

/** What a change does, read from its plan. Of several first statements about one entity the first creates it. */
export const effectsOf = (changes: readonly SlotChange[], { book, projected, described, stubs }: Plan): Effects => {
  const actors = new Map(projected.map(({ actor }) => [actor.id, actor]));
  const wasDescribed = describedBefore(changes);
  const created = new Set<string>();
  const outcomeOf = ({ entry: { type, noun, subject, body }, before }: SlotChange): 'CREATED' | 'CHANGED' => {
    if (body === null || before !== null || type === 'RETIREMENT') return 'CHANGED';
    const key = { noun, key: subject };
    if (type === 'REDIRECT') return wasDescribed(actors.get(book.before(key).id)) ? 'CHANGED' : 'CREATED';
    const { id } = book.after(key);
    if (created.has(id) || wasDescribed(actors.get(id))) return 'CHANGED';
    created.add(id);
    return 'CREATED';
  };
  const slots = changes.map((change) => [change.entry.slot, outcomeOf(change)] as const);
  const changed = described.filter(({ id }) => !created.has(id)).length;
  return { slots, entities: { created: created.size, changed, stubs } };
};
