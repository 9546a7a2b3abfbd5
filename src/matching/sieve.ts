/** Sifts texts of which two are equal from many that are alone, without keeping them. */
export interface Sieve {
  add(text: string): void;
  /** False only where no other text was equal; rarely true of one that is alone. */
  mayRepeat(text: string): boolean;
}

const slots = 1 << 24;

const slotOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % slots;
};

/** 16 MB whatever it sifts. The hash is FNV-1a (Fowler, Noll, Vo), over UTF-16 units. */
export const sieve = (): Sieve => {
  const counts = new Uint8Array(slots);
  return {
    add: (text) => {
      const slot = slotOf(text);
      counts[slot] = Math.min((counts[slot] ?? 0) + 1, 2);
    },
    mayRepeat: (text) => counts[slotOf(text)] === 2,
  };
};
