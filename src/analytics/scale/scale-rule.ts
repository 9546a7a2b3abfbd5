import { badInput } from '../../shared/errors.ts';
import { type Allowed, inRange } from '../../shared/in-range.ts';

type Given<Value> = Value | null | undefined;

/** Which works are large enough to count. */
export type ScaleRule =
  | { readonly rule: 'all' }
  | { readonly rule: 'zScore' | 'topFraction' | 'threshold' | 'topK'; readonly value: number };

export interface ScaleRuleInput {
  readonly all?: Given<boolean>;
  readonly zScore?: Given<number>;
  readonly topFraction?: Given<number>;
  readonly threshold?: Given<number>;
  readonly topK?: Given<number>;
}

const finite: Allowed = { holds: Number.isFinite, allowed: 'a finite number' };
const fraction: Allowed = { holds: (value) => value > 0 && value <= 1, allowed: 'a number above 0 and at most 1' };
const positive: Allowed = { holds: (value) => value > 0 && Number.isFinite(value), allowed: 'a finite number above 0' };
const counting: Allowed = { holds: (value) => Number.isInteger(value) && value >= 1, allowed: 'a whole number from 1' };

const scaleRanges = { zScore: finite, topFraction: fraction, threshold: positive, topK: counting } as const;
const scaleRules = ['zScore', 'topFraction', 'threshold', 'topK'] as const;

/**
 * The rule of scale that was given; all works where none was.
 * @throws DomainError BAD_INPUT unless exactly one member is given, within its range.
 */
export const resolveScale = (given: Given<ScaleRuleInput>, argument = 'scale'): ScaleRule => {
  if (given === null || given === undefined) return { rule: 'all' };
  const members = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  if (members.length !== 1) throw badInput(argument, given, `exactly one of all, ${scaleRules.join(', ')}`);
  if (given.all === false) throw badInput(`${argument}.all`, false, 'true, or another rule');
  for (const rule of scaleRules) {
    const value = given[rule];
    if (typeof value === 'number') {
      return { rule, value: inRange(`${argument}.${rule}`, value, scaleRanges[rule]) };
    }
  }
  return { rule: 'all' };
};
