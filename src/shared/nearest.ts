import { distance } from 'fastest-levenshtein';

/** Longer texts are no slips of the keyboard. */
const longest = 100;

/**
 * The candidate that is most likely meant by a misspelt name, without regard to case: the one of fewest edits, the
 * first of several. Undefined where even that differs in more than two fifths of its letters, and one.
 */
export const nearest = (text: string, candidates: Iterable<string>): string | undefined => {
  const wanted = text.slice(0, longest).toLowerCase();
  let best: string | undefined;
  let fewest = Math.floor(wanted.length * 0.4) + 1;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < fewest || (edits === fewest && best === undefined)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
};
