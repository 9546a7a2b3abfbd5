import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchInstitution } from '../../../src/matching/institutions/match-institution.ts';
import { isAbove, type RegistryRecord, registryOf } from '../../../src/matching/institutions/registry.ts';

const record = (
  key: string,
  name: string,
  country: string,
  more: Partial<Pick<RegistryRecord, 'aliases' | 'parents' | 'successors'>> = {},
): RegistryRecord => ({ key, name, countries: [country], aliases: [], parents: [], successors: [], ...more });

const records = [
  record('ror:tin', 'Tin University', 'US', { aliases: ['TU', 'Universität Zinn', 'Old Tin College'] }),
  record('ror:tin-cn', 'Tin University', 'CN', { aliases: ['Xīn Dàxué', '锡大学'] }),
  record('ror:tin-system', 'Tin System', 'US', { aliases: ['University of Tin'] }),
  record('ror:tin-institute', 'Institute of Smelting', 'US', { parents: ['ror:tin'] }),
  record('ror:smelting', 'Institute of Smelting', 'PL'),
  record('ror:heron', 'Heron (United States)', 'US', { aliases: ['Heron Research'] }),
  record('ror:heron-sg', 'Heron (Singapore)', 'SG', { parents: ['ror:heron'] }),
  record('ror:ibis-de', 'Ibis (Germany)', 'DE', { parents: ['ror:unknown'] }),
  record('ror:egret', 'Egret University of Technology', 'FR', { aliases: ['EUTEC', 'EUT'] }),
  record('ror:crane', 'Crane Institute', 'SE', { aliases: ['EUT'] }),
  record('ror:stork-old', 'Stork University', 'NZ', { successors: ['ror:stork'] }),
  record('ror:stork', 'Stork University', 'NZ'),
  record('ror:zinnburg', 'University of Zinnburg', 'DE', { aliases: ['Zinn College'] }),
  record('ror:zinnberg', 'Berg College', 'CH', { aliases: ['Universität Zinnburg'] }),
  record('ror:snap-on', 'Snap-on Tools', 'US'),
];
const registry = registryOf(records);
const match = (name: string, ...countries: string[]) => matchInstitution(registry, { name, countries });

describe('the registry’s record of a printed name', () => {
  it.each([
    ['Egret University of Technology', [], 'ror:egret', 'NAME'],
    ['  EGRET  University of—Technology', [], 'ror:egret', 'NAME'],
    ['The Egret University of Technology', [], 'ror:egret', 'NAME'],
    ['Tin University', ['CN'], 'ror:tin-cn', 'NAME'],
    ['锡大学', [], 'ror:tin-cn', 'ALIAS'],
    ['Old Tin College', [], 'ror:tin', 'ALIAS'],
    ['Universidad de Zinnburg', ['DE'], 'ror:zinnburg', 'SPELLING'],
    ['Snap-on Tools Co., Ltd.', ['US'], 'ror:snap-on', 'SPELLING'],
    ['Heron', ['US'], 'ror:heron', 'NAME'],
    ['Heron', ['SG'], 'ror:heron-sg', 'NAME'],
    ['Heron', [], 'ror:heron', 'NAME'],
    ['Heron Research', [], 'ror:heron', 'ALIAS'],
    ['EUTEC', [], 'ror:egret', 'ACRONYM'],
    ['EUT', ['FR'], 'ror:egret', 'ACRONYM'],
    ['TU', ['FR'], null, null],
    ['Stork University', [], 'ror:stork', 'NAME'],
  ] as const)('%s in %j is %s by %s', (name, countries, key, rule) => {
    expect(match(name, ...countries)).toMatchObject({ key, rule });
  });

  it.each([
    ['Department of Alloys, Old Tin College, Tinville, TX 75001, USA', 'ror:tin'],
    ['Tin University, Shenyang, China', 'ror:tin-cn'],
    ['Institute of Smelting, Old Tin College', 'ror:tin-institute'],
    ['Egret University of Technology (EUT)', 'ror:egret'],
    ['EUT - Egret University of Technology', 'ror:egret'],
    ['Department of Nests The Egret University of Technology, Paris', 'ror:egret'],
    ['Research, Heron', 'ror:heron'],
    ['Egret University of Technology, Egret University of Technology', 'ror:egret'],
  ])('finds it within %s', (name, key) => {
    expect(match(name)).toMatchObject({ key, within: true });
  });

  it.each([
    ['Tin University', [], 'AMBIGUOUS', 'two of one name, and no country'],
    ['Tin University', ['DE'], 'COUNTRY', 'two of one name, neither in the country'],
    ['Institute of Smelting', [], 'AMBIGUOUS', 'a department of anybody'],
    [
      'Institute of Smelting, Unheard University, Poland',
      [],
      'AMBIGUOUS',
      'a department of a university that is not known',
    ],
    ['EUT', [], 'UNKNOWN', 'a short acronym without a country'],
    ['Ibis', [], 'AMBIGUOUS', 'a mere branch, and no country'],
    ['Ibis', ['US'], 'COUNTRY', 'a branch in another country'],
    ['University of Tin, Arlington', [], 'AMBIGUOUS', 'a university of the system'],
    ['Universität Zinnburg', [], 'AMBIGUOUS', 'an alias of one, another spelling of the other'],
    ['Egret University of Technology, Crane Institute', [], 'AMBIGUOUS', 'two institutions'],
    ['Heron Brain', ['US'], 'UNKNOWN', 'a division without a record'],
    ['Snap Inc.', ['US'], 'UNKNOWN', 'another company'],
    ['', [], 'UNKNOWN', 'nothing'],
  ] as const)('is none for %s in %j: %s, %s', (name, countries, reason, _why) => {
    expect(match(name, ...countries)).toMatchObject({ key: null, reason });
  });

  it('names the candidates where it takes none', () => {
    expect(match('Tin University').candidates).toEqual(['ror:tin', 'ror:tin-cn']);
    expect(match('Egret University of Technology, Crane Institute').candidates).toEqual(['ror:egret', 'ror:crane']);
  });

  it('does not depend on the order of the records', () => {
    const names = records.flatMap(({ name, aliases }) => [name, ...aliases, `${name}, USA`]);
    const answers = (index: typeof registry) =>
      names.map((name) => matchInstitution(index, { name, countries: [] })).map(({ key, reason }) => [key, reason]);
    const expected = answers(registry);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(answers(registryOf(shuffled))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('answers any text, with a record of the registry or none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom([], ['US'], ['XX']),
        (name, countries) => {
          const { key, reason } = matchInstitution(registry, { name, countries });
          expect(key === null).toBe(reason !== 'FOUND');
        },
      ),
    );
  });
});

describe('parents of records', () => {
  const circular = registryOf([
    record('ror:a', 'A', 'US', { parents: ['ror:b'] }),
    record('ror:b', 'B', 'US', { parents: ['ror:a'] }),
    record('ror:self', 'Self', 'US', { parents: ['ror:self'] }),
    record('ror:under', 'Under', 'US', { parents: ['ror:self'] }),
  ]);
  it('are followed through circles and past a record that is its own parent', () => {
    expect(isAbove(circular, 'ror:b', 'ror:a')).toBe(true);
    expect(isAbove(circular, 'ror:a', 'ror:a')).toBe(false);
    expect(isAbove(circular, 'ror:self', 'ror:self')).toBe(false);
    expect(isAbove(circular, 'ror:self', 'ror:under')).toBe(true);
    expect(isAbove(circular, 'ror:under', 'ror:self')).toBe(false);
    expect(isAbove(circular, 'ror:absent', 'ror:a')).toBe(false);
  });
});
