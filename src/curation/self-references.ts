import type { Problem } from '../log/change-set.ts';
import { type Entry, isReference } from '../log/entry.ts';
import type { Nouns } from '../log/noun.ts';

/**
 * References of a statement to its own subject, by any key that it gives: kept in the log, and no edge. One by a key that
 * only other statements tie to the subject is not seen here.
 */
export const selfReferences = (nouns: Nouns, entry: Entry, index: number): readonly Problem[] => {
  if (entry.type !== 'STATEMENT' || !entry.body) return [];
  const { keys, fields } = entry.body;
  return Object.entries(fields).flatMap(([name, { value, add = [] }]) => {
    const field = nouns[entry.noun].fields[name];
    if (field?.kind !== 'references' || field.to !== entry.noun) return [];
    const items: readonly unknown[] = [...(Array.isArray(value) ? value : []), ...add];
    return items.flatMap((item): readonly Problem[] =>
      isReference(item) && keys.includes(item.key)
        ? [
            {
              index,
              severity: 'DOUBTFUL',
              code: 'SELF_REFERENCE',
              field: name,
              value: item.key,
              message: `${item.key} is the ${entry.noun} itself; the reference is kept and not followed.`,
              ...(entry.locator !== undefined && { locator: entry.locator }),
            },
          ]
        : [],
    );
  });
};
