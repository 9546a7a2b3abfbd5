import { describe, expect, it } from '@jest/globals';
import type { Sector } from '../../../src/shared/sector.ts';
import { authorShareClassOf, countedSector, type TeamMember, teamClassOf } from '../../../src/shared/team-class.ts';

const of = (...sectors: readonly Sector[]): readonly TeamMember[] =>
  sectors.map((sector) => ({ sector, publicResearch: false }));
const publicResearch = (sector: Sector): TeamMember => ({ sector, publicResearch: true });

describe('the class of a team by its organisations', () => {
  it.each([
    ['ACADEMIA', of('ACADEMIA', 'ACADEMIA')],
    ['INDUSTRY', of('INDUSTRY')],
    ['COLLABORATION', of('INDUSTRY', 'ACADEMIA')],
    ['COLLABORATION', of('INDUSTRY', 'GOVERNMENT', 'ACADEMIA')],
    ['OTHER', of('GOVERNMENT')],
    ['OTHER', of('ACADEMIA', 'NONPROFIT')],
    ['OTHER', of('INDUSTRY', 'OTHER')],
    ['UNKNOWN', of('UNKNOWN', 'UNKNOWN')],
    ['UNKNOWN', of()],
  ])('is %s', (expected, members) => {
    expect(teamClassOf('ORGANIZATIONS', members, true)).toBe(expected);
  });

  it('looks only at the institutions whose sector is known', () => {
    expect(teamClassOf('ORGANIZATIONS', of('ACADEMIA', 'UNKNOWN'), true)).toBe('ACADEMIA');
  });

  it('counts public research as academia only where that is asked', () => {
    const members = [publicResearch('GOVERNMENT'), ...of('INDUSTRY')];
    expect(teamClassOf('ORGANIZATIONS', members, true)).toBe('COLLABORATION');
    expect(teamClassOf('ORGANIZATIONS', members, false)).toBe('OTHER');
  });

  it('never counts a company as academia', () => {
    expect(countedSector(publicResearch('INDUSTRY'), true)).toBe('INDUSTRY');
  });
});

describe('the class of a team by whether a company takes part', () => {
  it.each([
    ['INDUSTRY', of('ACADEMIA', 'INDUSTRY')],
    ['ACADEMIA', of('ACADEMIA', 'GOVERNMENT')],
    ['OTHER', of('GOVERNMENT', 'UNKNOWN')],
    ['UNKNOWN', of('UNKNOWN')],
  ])('is %s', (expected, members) => {
    expect(teamClassOf('ANY_INDUSTRY', members, true)).toBe(expected);
  });
});

describe('the class of a paper by the shares of its authors', () => {
  const academic = of('ACADEMIA');
  const industrial = of('INDUSTRY');

  it('is the one sector of all authors', () => {
    expect(authorShareClassOf([academic, academic], true)).toBe('ACADEMIA');
    expect(authorShareClassOf([industrial], true)).toBe('INDUSTRY');
  });

  it('is COLLABORATION where both sectors have a share, even within one author', () => {
    expect(authorShareClassOf([academic, industrial], true)).toBe('COLLABORATION');
    expect(authorShareClassOf([of('ACADEMIA', 'INDUSTRY')], true)).toBe('COLLABORATION');
  });

  it('is OTHER where another sector stands beside one of the two', () => {
    expect(authorShareClassOf([academic, of('GOVERNMENT')], true)).toBe('OTHER');
  });

  it('needs four authors in five to have an institution of known sector', () => {
    expect(authorShareClassOf([academic, academic, academic, academic, []], true)).toBe('ACADEMIA');
    expect(authorShareClassOf([academic, academic, academic, []], true)).toBe('UNKNOWN');
    expect(authorShareClassOf([of('UNKNOWN')], true)).toBe('UNKNOWN');
    expect(authorShareClassOf([], true)).toBe('UNKNOWN');
  });
});
