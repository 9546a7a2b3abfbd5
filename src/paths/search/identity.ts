import { type IdentityRule, identityRules } from '../paths.ts';

interface Named {
  readonly keyed: boolean;
  readonly ambiguous: boolean;
  readonly nameKey: string | null;
}

/** Rules by number: a rule admits every author whose number is not above its own. */
export const ruleNumber = (rule: IdentityRule): number => identityRules.indexOf(rule);

export const ruleAt = (number: number): IdentityRule => identityRules[number] ?? 'ANY';

/**
 * Finds the first rule that admits each author. A name counts as borne twice whoever bears it, keyed or not: a paper
 * signed with it may be by either.
 */
export const homonyms = () => {
  const needed: number[] = [];
  const names: (string | null)[] = [];
  const bearers = new Map<string, number>();
  return {
    /** Authors arrive numbered 0, 1, 2 …; one that arrives again is passed over. */
    add: (arrival: number, { keyed, ambiguous, nameKey }: Named): void => {
      if (arrival < needed.length) return;
      needed.push(ruleNumber(keyed ? 'KEYED' : ambiguous || nameKey === null ? 'ANY' : 'UNAMBIGUOUS'));
      names.push(keyed ? null : nameKey);
      if (nameKey !== null) bearers.set(nameKey, (bearers.get(nameKey) ?? 0) + 1);
    },
    /** Numbers of rules, by place. */
    settle: (places: Int32Array): Uint8Array => {
      const settled = new Uint8Array(needed.length);
      needed.forEach((number, arrival) => {
        const name = names[arrival] ?? null;
        const shared = name !== null && (bearers.get(name) ?? 0) > 1;
        settled[places[arrival] ?? 0] = shared ? ruleNumber('ANY') : number;
      });
      return settled;
    },
  };
};
