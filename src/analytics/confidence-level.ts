import { inRange } from '../shared/in-range.ts';

/**
 * The confidence level that was given; 0.95 where none was.
 * @throws DomainError BAD_INPUT unless it is between 0 and 1, both excluded.
 */
export const checkConfidenceLevel = (given: number | null | undefined): number =>
  inRange('confidenceLevel', given ?? 0.95, {
    holds: (value) => value > 0 && value < 1,
    allowed: 'a number between 0 and 1, both excluded',
  });

/** A confidence level as a percentage, in words. */
export const levelWords = (level: number): string => `${Number((100 * level).toPrecision(12))} %`;
