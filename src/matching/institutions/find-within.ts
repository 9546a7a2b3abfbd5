import { type Found, findBearer } from './find-bearer.ts';
import { withoutCountry } from './places.ts';
import type { Registry } from './registry.ts';
import { beginsAsPart, namesUniversity } from './spelling.ts';

type Find = (text: string) => Found;

/** What was found, and the part of the text by which. */
interface FoundBy {
  readonly found: Found;
  readonly text: string;
}

/** `EPFL - EPF Lausanne`, `ETHZ / ETH Zürich`: the second of two sides, where the first does not name another. */
const bySides = (find: Find, text: string): Found | null => {
  const sides = text.split(/ [-–—/] /u);
  const [first, last, more] = sides.map(find);
  if (first === undefined || last === undefined || last.record === null || more !== undefined) return null;
  return first.record === null || first.record.key === last.record.key ? last : null;
};

/** `Department of Computer Science The Pennsylvania State University`: the longest name of a university that ends it. */
const byEnding = (find: Find, text: string): FoundBy | null => {
  if (!beginsAsPart(text)) return null;
  const words = text.split(' ');
  for (let start = 1; start <= words.length - 2; start += 1) {
    const ending = words.slice(start).join(' ');
    if (!namesUniversity(ending)) return null;
    const found = find(ending);
    if (found.record !== null) return { found, text: ending };
  }
  return null;
};

/** The record that one segment names: by all of it, without its country, by one of its sides or by its end. */
export const findWithin = (registry: Registry, text: string, countries: readonly string[]): FoundBy => {
  const find: Find = (part) => findBearer(registry, part, countries);
  const whole = find(text);
  if (whole.record !== null || whole.why === 'AMBIGUOUS') return { found: whole, text };
  const shortened = withoutCountry(text);
  const abroad = shortened.countries.length > 0 ? findBearer(registry, shortened.text, shortened.countries) : whole;
  if (abroad.record !== null) return { found: abroad, text: shortened.text };
  const sides = bySides(find, text);
  return sides === null ? (byEnding(find, text) ?? { found: whole, text }) : { found: sides, text };
};
