import { describe, expect, it } from '@jest/globals';
import { authorNoun } from '../../../src/entities/author/author.ts';
import { paperNoun } from '../../../src/entities/paper/paper.ts';
import { census } from '../../../src/matching/authors/census.ts';
import { matchAuthors } from '../../../src/matching/authors/match-authors.ts';
import { profileBook } from '../../../src/matching/authors/profiles.ts';
import { matchPapers } from '../../../src/matching/papers/match-papers.ts';
import { follow, rootsOf } from './identities.ts';
import { labelledAuthors, measure } from './labelled.ts';
import { sharedWorks } from './shared-works.ts';

describe('shared', () => {
  it('dev', async () => {
    const t0 = performance.now();
    const works = [];
    for await (const w of sharedWorks()) works.push(w);
    const t1 = performance.now();
    const rootOf = rootsOf(works);
    const p = matchPapers(
      paperNoun,
      works.map((w) => ({ ...w, root: rootOf(w.keys[0] ?? '') })),
    );
    const paperOf = follow(p.decisions);
    const t2 = performance.now();
    const names = census();
    for (const { signatures } of works) for (const { key, name } of signatures) names.add(key, name);
    const book = profileBook(names, (key) => key);
    for (const w of works) book.add({ paper: paperOf(rootOf(w.keys[0] ?? '')), authors: w.signatures });
    const profiles = book.profiles();
    const t3 = performance.now();
    const m = matchAuthors(authorNoun, names, profiles);
    const t4 = performance.now();
    console.log(
      works.length,
      'papers',
      p.decisions.length,
      'profiles',
      profiles.length,
      'author decisions',
      m.decisions.length,
      'open',
      m.open.length,
      [t1 - t0, t2 - t1, t3 - t2, t4 - t3].map(Math.round).join(),
    );
    const linked = follow(m.decisions);
    for (const o of m.open)
      if (/xiaogang|A5100444820|Jiasen|Zhilin/.test(JSON.stringify(o))) console.log(JSON.stringify(o));
    for (const q of profiles)
      if (/Xiaogang_Wang|A5100444820/.test(q.keys.join()))
        console.log(
          q.keys,
          q.works.map((w) => `${w.paper} ${w.institutions} ${[...w.others.keys()].slice(0, 9)}`).slice(0, 9),
        );
    const authors = await labelledAuthors();
    const one = ({ sides: [a, b] }: (typeof authors)[number]) => linked(a.key) === linked(b.key);
    const d2 = authors.filter(({ half }) => half === (process.env.HALF ?? 'development'));
    const out = [];
    if (!process.env.HALF)
      for (const q of d2)
        if (one(q) !== q.same)
          out.push(
            q.same +
              ' ' +
              q.sides
                .map((s) =>
                  [
                    s.name,
                    linked(s.key),
                    s.work.title.slice(0, 40),
                    names.bearers((s.name.split(' ').at(-1) ?? '').toLowerCase() + ' ' + s.name[0]?.toLowerCase()),
                  ].join(' | '),
                )
                .join('\n     '),
          );
    console.log(out.join('\n'));
    console.log(measure(d2, one).text);
    let r = 1;
    const samp = [];
    for (const d of m.decisions) {
      r = (r * 48271) % 2147483647;
      if (d.rule === 'CO_AUTHORS_OF_CO_AUTHORS' || r % m.decisions.length < 10)
        samp.push([d.key, d.target, d.rule, d.evidence].join(' | '));
    }
    console.log('ADITYA', linked('openreview:~Aditya_Ramesh2'), linked('name:aditya ramesh|epoch'));
    if (!process.env.HALF) console.log(samp.join('\n'));
    expect(1).toBe(1);
  });
});
