import { DomainError } from '../shared/errors.ts';

/** Bits for the numbers of an author and of an institution, and for a year. */
const [numberBits, yearBits] = [25, 14];

const tooLarge = (): DomainError =>
  new DomainError(
    'LIMIT_EXCEEDED',
    `A bulk load takes ${2 ** numberBits} entities and years below ${2 ** yearBits}; load fewer files at once, the rest without --bulk.`,
  );

const firstRoom = 1 << 16;

/**
 * From when authors were where, one entry per paper, in 8 bytes each: sorted at the end, entries of one pair are neighbours.
 */
export const affiliationYears = () => {
  let packed = new BigUint64Array(firstRoom);
  let halves = new Uint32Array(packed.buffer);
  let count = 0;
  const grow = (): void => {
    const larger = new BigUint64Array(packed.length * 2);
    larger.set(packed);
    packed = larger;
    halves = new Uint32Array(packed.buffer);
  };
  // The halves of a number lie in the order of the machine.
  const [low, high] = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? [0, 1] : [1, 0];
  const institutionLowBits = 32 - yearBits;

  return {
    /** `year` is 0 where it is not known. */
    add: (author: number, institution: number, year: number): void => {
      if (author >= 2 ** numberBits || institution >= 2 ** numberBits || year < 0 || year >= 2 ** yearBits)
        throw tooLarge();
      if (count === packed.length) grow();
      halves[count * 2 + low] = ((institution << yearBits) | year) >>> 0;
      halves[count * 2 + high] = (author << (numberBits - institutionLowBits)) | (institution >>> institutionLowBits);
      count += 1;
    },
    /** Every pair with its years, in order. */
    pairs: function* (): Generator<{
      readonly author: number;
      readonly institution: number;
      readonly years: readonly number[];
    }> {
      packed.subarray(0, count).sort();
      const place = (index: number) => {
        const [bottom, top] = [halves[index * 2 + low] ?? 0, halves[index * 2 + high] ?? 0];
        const above = numberBits - institutionLowBits;
        return {
          author: top >>> above,
          institution: ((top & (2 ** above - 1)) << institutionLowBits) | (bottom >>> yearBits),
          year: bottom & (2 ** yearBits - 1),
        };
      };
      for (let index = 0; index < count; ) {
        const { author, institution, year } = place(index);
        const years = [year];
        for (index += 1; index < count; index += 1) {
          const next = place(index);
          if (next.author !== author || next.institution !== institution) break;
          years.push(next.year);
        }
        yield { author, institution, years };
      }
    },
  };
};
export type AffiliationYears = ReturnType<typeof affiliationYears>;
