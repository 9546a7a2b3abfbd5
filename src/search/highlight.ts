import { spelledAsOne, type Word, wordsOf } from '../shared/words.ts';
import type { Named } from './search.ts';

/** Whether one insertion, deletion, replacement or exchange of neighbours at most makes one word of the other. */
export const isOneEdit = (a: string, b: string): boolean => {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};

const shortestMisspelt = 3;

/** How a word of a name meets a typed one; the same ways as in the full-text query. */
const meets = (typed: Word, { whole, parts }: Word): boolean =>
  whole.startsWith(typed.whole) ||
  parts.includes(typed.whole) ||
  (typed.whole.length >= shortestMisspelt && isOneEdit(typed.whole, whole));

/** Which of the words of a name are met by typed ones, neighbours written as one included. */
const metWords = (typed: readonly Word[], words: readonly Word[]): ReadonlySet<number> => {
  const met = new Set<number>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    const asOne = next && `${word.whole}${next.whole}`;
    if (typed.some((one) => meets(one, word))) met.add(at);
    if (asOne && typed.some(({ whole }) => whole === asOne)) met.add(at).add(at + 1);
    if (typed.some(({ whole }, index) => index > 0 && `${typed[index - 1]?.whole}${whole}` === word.whole)) met.add(at);
  });
  return met;
};

interface Match {
  readonly name: string;
  readonly words: readonly Word[];
  readonly met: ReadonlySet<number>;
  /** Whether the name is what was typed. */
  readonly whole: boolean;
}

const matchOf = (typed: readonly Word[], name: string): Match => {
  const words = wordsOf(name);
  return { name, words, met: metWords(typed, words), whole: spelledAsOne(words) === spelledAsOne(typed) };
};

/** The name, or the alias that more of the words are in; null where no word is in any. */
export const bestMatch = (typed: readonly Word[], { name, aliases }: Pick<Named, 'name' | 'aliases'>): Match | null => {
  const matches = [name, ...aliases].map((one) => matchOf(typed, one));
  const whole = matches.find((match) => match.whole);
  const best = whole ?? matches.reduce((one, other) => (other.met.size > one.met.size ? other : one));
  return best.met.size > 0 ? best : null;
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** The name or alias that matches best as HTML, with its words that were typed in `<em>`; null where none was. */
export const highlightOf = (typed: readonly Word[], named: Pick<Named, 'name' | 'aliases'>): string | null => {
  const match = bestMatch(typed, named);
  if (!match) return null;
  let at = 0;
  let html = '';
  match.words.forEach(({ start, end }, index) => {
    if (!match.met.has(index)) return;
    html += `${escaped(match.name.slice(at, start))}<em>${escaped(match.name.slice(start, end))}</em>`;
    at = end;
  });
  return html + escaped(match.name.slice(at));
};

/** The name, with the alias that was typed beside it where the name does not hold as much of it. */
export const labelOf = (typed: readonly Word[], named: Pick<Named, 'name' | 'aliases'>): string => {
  const match = bestMatch(typed, named);
  return match === null || match.name === named.name ? named.name : `${named.name} (${match.name})`;
};
