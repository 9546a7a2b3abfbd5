import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paperNoun } from '../../../src/entities/paper/paper.ts';
import { type Link, rootOf } from '../../../src/log/identity.ts';

const keys = ['doi:10.1000/a', 'doi:10.1000/b', 'arxiv:2101.00001', 'title:t|2021|x', 'title:u|2021|y'];
const claim = (subject: string, source = 'one'): string => `S|${source}|Paper|${subject}`;
const linksOf = (table: Readonly<Record<string, Partial<Link>>>) => (key: string) => {
  const link = table[key];
  return link && { redirect: null, claims: [], ...link };
};

describe('the key that a key stands for', () => {
  it('is itself where nobody says anything', () => {
    expect(rootOf(paperNoun, 'title:t|2021|x', () => undefined)).toBe('title:t|2021|x');
  });

  it('is the best subject that claims it, through any number of steps', () => {
    const links = linksOf({
      'title:t|2021|x': { claims: [claim('arxiv:2101.00001')] },
      'arxiv:2101.00001': { claims: [claim('doi:10.1000/b'), claim('doi:10.1000/a')] },
    });
    expect(rootOf(paperNoun, 'title:t|2021|x', links)).toBe('doi:10.1000/a');
  });

  it('follows a redirect before any claim', () => {
    const links = linksOf({ 'arxiv:2101.00001': { redirect: 'title:u|2021|y', claims: [claim('doi:10.1000/a')] } });
    expect(rootOf(paperNoun, 'arxiv:2101.00001', links)).toBe('title:u|2021|y');
  });

  it('is one for all keys of a circle: a claim gives way to a redirect', () => {
    const links = linksOf({
      'doi:10.1000/a': { redirect: 'title:t|2021|x' },
      'title:t|2021|x': { claims: [claim('doi:10.1000/a')] },
    });
    expect(rootOf(paperNoun, 'doi:10.1000/a', links)).toBe('title:t|2021|x');
    expect(rootOf(paperNoun, 'title:t|2021|x', links)).toBe('title:t|2021|x');
  });

  it('always ends, and every key on the way has the same root', () => {
    const link = fc.record({
      redirect: fc.option(fc.constantFrom(...keys), { freq: 2 }),
      claims: fc.subarray(keys).map((subjects) => subjects.map((subject) => claim(subject))),
    });
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(keys.map((key) => [key, fc.option(link, { nil: undefined })]))),
        (table) => {
          const links = (key: string): Link | undefined => table[key];
          for (const key of keys) {
            const root = rootOf(paperNoun, key, links);
            expect(rootOf(paperNoun, root, links)).toBe(root);
          }
        },
      ),
    );
  });
});
