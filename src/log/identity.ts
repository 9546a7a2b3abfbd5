import { compareKeys } from './key.ts';
import type { Noun } from './noun.ts';

/** What is said of a key: the key it was redirected to, and the slots of the statements that claim it for their subject. */
export interface Link {
  readonly redirect: string | null;
  readonly claims: readonly string[];
}
/** The link of a key of one noun; nothing where nobody says anything of it. */
export type Links = (key: string) => Link | undefined;

/** The subject of a statement's slot. */
export const subjectOfSlot = (slot: string): string => slot.split('|').slice(3).join('|');

const claimantOf = (noun: Noun, key: string, link: Link | undefined): string | null => {
  const better = (link?.claims ?? []).map(subjectOfSlot).filter((subject) => compareKeys(noun, subject, key) < 0);
  return better.sort((a, b) => compareKeys(noun, a, b))[0] ?? null;
};

const nextOf = (noun: Noun, key: string, links: Links): string | null => {
  const link = links(key);
  return link?.redirect ?? claimantOf(noun, key, link);
};

/** Of keys that lead to one another the weakest held gives way: one that is merely claimed, else the best key. */
const rootOfCycle = (noun: Noun, cycle: readonly string[], links: Links): string => {
  const claimed = cycle.filter((key) => !links(key)?.redirect);
  const [root] = (claimed.length > 0 ? claimed : [...cycle]).sort((a, b) => compareKeys(noun, a, b));
  return root ?? '';
};

/**
 * The key whose entity a key stands for. A redirect leads on; else the best subject that claims the key; else the key
 * stands for itself. It depends only on what is current, never on the order in which it was said.
 */
export const rootOf = (noun: Noun, key: string, links: Links): string => {
  const trail = [key];
  for (;;) {
    const here = trail[trail.length - 1] ?? key;
    const next = nextOf(noun, here, links);
    if (next === null) return here;
    const seen = trail.indexOf(next);
    if (seen >= 0) return rootOfCycle(noun, trail.slice(seen), links);
    trail.push(next);
  }
};
