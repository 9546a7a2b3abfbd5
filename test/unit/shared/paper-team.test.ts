import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PlacedMember, readTeam, teamText, unknownTeam } from '../../../src/shared/paper-team.ts';
import { sectors, teamClassRules } from '../../../src/shared/sector.ts';
import { authorShareClassOf, countedSector, teamClassOf } from '../../../src/shared/team-class.ts';

const members: fc.Arbitrary<readonly PlacedMember[]> = fc
  .array(fc.record({ sector: fc.constantFrom(...sectors), publicResearch: fc.boolean() }), { maxLength: 6 })
  .map((all) => all.map((member, position) => ({ ...member, position })));
const authors = fc.array(fc.array(fc.nat(6), { maxLength: 3 }), { maxLength: 7 });

describe('the text of a team', () => {
  it('is short and can be read', () => {
    const team: readonly PlacedMember[] = [
      { sector: 'INDUSTRY', publicResearch: true, position: 3 },
      { sector: 'ACADEMIA', publicResearch: false, position: 0 },
      { sector: 'GOVERNMENT', publicResearch: true, position: 1 },
      { sector: 'ACADEMIA', publicResearch: true, position: 2 },
    ];
    expect(teamText(team, [[0], [1], [3]])).toBe('A CC A2 I1 g1');
    expect(teamText(team, [[0], [1]])).toBe('A AO A2 I1 g1');
    expect(unknownTeam).toBe('- UU');
  });

  it('tells the same class by every rule as its members do, and the same sectors', () => {
    fc.assert(
      fc.property(members, authors, fc.boolean(), (all, places, wide) => {
        const { teamClass, members: counts } = readTeam(teamText(all, places));
        const placed = places.map((at) => at.flatMap((position) => all[position] ?? []));
        for (const rule of teamClassRules) {
          const wanted = rule === 'AUTHOR_SHARE' ? authorShareClassOf(placed, wide) : teamClassOf(rule, all, wide);
          expect(teamClass(rule, wide)).toBe(wanted);
        }
        const read = counts.flatMap(({ member, count }) =>
          Array.from({ length: count }, () => countedSector(member, wide)),
        );
        expect(read.sort()).toEqual(all.map((member) => countedSector(member, wide)).sort());
      }),
    );
  });

  it('does not depend on the order in which members come', () => {
    fc.assert(
      fc.property(members, authors, fc.boolean(), (all, places, placeless) => {
        const given = placeless ? all.map((member) => ({ ...member, position: null })) : all;
        expect(teamText(given.toReversed(), places)).toBe(teamText(given, places));
      }),
    );
  });

  it('begins with the first of them', () => {
    fc.assert(
      fc.property(members, (all) => {
        const { first } = readTeam(teamText(all.toReversed(), []));
        expect(first && countedSector(first, true)).toBe(all[0] ? countedSector(all[0], true) : null);
      }),
    );
  });
});
