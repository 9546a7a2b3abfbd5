import { describe, expect, it } from '@jest/globals';
import { hardwareAliases, institutionAliases } from '../../../src/importers/aliases-sheet.ts';
import { countriesSheet } from '../../../src/importers/countries.ts';
import { epochHardware } from '../../../src/importers/epoch-hardware.ts';
import { epochOrganizations } from '../../../src/importers/epoch-organizations.ts';
import { papersSheet } from '../../../src/importers/papers-sheet.ts';
import { registrySheet } from '../../../src/importers/registry-sheet.ts';
import { sectorOverrides } from '../../../src/importers/sector-overrides.ts';
import { mapped, statement } from './importing.ts';

describe('a row of the organisation sheet', () => {
  const header = 'Organization,Country,Info,Organization categorization,All ML Systems,ROR,Aliases';
  const read = async (line: string) => (await mapped(epochOrganizations, `${header}\n${line}\n`))[0];

  it('has the identifier before the name, the sector with the raw category, and its country', async () => {
    const row = await read(' Tin Robots ,United States of America,"prose, long",Industry,,ror:03cve4549,Tin; TR');
    expect(statement(row?.record)).toMatchObject({
      keys: ['ror:03cve4549', 'epoch:Tin Robots'],
      fields: {
        name: { value: 'Tin Robots' },
        aliases: { value: ['Tin', 'TR'] },
        sector: { value: 'INDUSTRY', methodDetail: 'Industry' },
        country: { value: [{ key: 'iso3166:US' }] },
      },
    });
    expect(row?.problems).toEqual([]);
  });

  it.each([
    ['Academia', 'ACADEMIA'],
    ['Government', 'GOVERNMENT'],
    ['Research collective', 'NONPROFIT'],
    ['"Government,Industry"', 'INDUSTRY'],
    ['"Government,Academia"', 'GOVERNMENT'],
    ['"Academia,Industry"', 'INDUSTRY'],
  ])('of category %s is of sector %s', async (category, sector) => {
    const row = await read(`Tin Robots,,,${category},,,`);
    expect(statement(row?.record).fields?.sector).toEqual({
      value: sector,
      methodDetail: category.replaceAll('"', '').replace(',', ', '),
    });
  });

  it('can have several countries, under the names that the sheets use', async () => {
    const row = await read(
      'Tin Robots,"Multinational,Korea (Republic of),Iran (Islamic Republic of),Hong Kong,Taiwan,Russia,Vietnam,Macao,Czechia",,,,,',
    );
    const countries = statement(row?.record).fields?.country?.value as readonly { key: string }[];
    expect(countries.map(({ key }) => key)).toEqual([
      'iso3166:KR',
      'iso3166:IR',
      'iso3166:HK',
      'iso3166:TW',
      'iso3166:RU',
      'iso3166:VN',
      'iso3166:MO',
      'iso3166:CZ',
    ]);
    expect(row?.problems).toEqual([]);
  });

  it('says nothing of a sector or a country that the sheet leaves blank, or calls multinational', async () => {
    const row = await read('Tin Robots,Multinational,,,,,');
    expect(Object.keys(statement(row?.record).fields ?? {})).toEqual(['name']);
  });

  it('reports a country that is none', async () => {
    const row = await read('Tin Robots,Atlantis,,,,,');
    expect(row?.problems).toMatchObject([{ code: 'UNKNOWN_COUNTRY', column: 'Country', value: 'Atlantis' }]);
  });
});

describe('a row of the registry', () => {
  const read = async (line: string) => (await mapped(registrySheet, `ROR,Name,Types,Countries,Parents\n${line}\n`))[0];

  it('tells the sector by the type, and the parents', async () => {
    const row = await read('ror:03cve4549,Tin,education; archive,CN,Mother University [ror:00f54p054]');
    expect(statement(row?.record)).toMatchObject({
      keys: ['ror:03cve4549'],
      fields: {
        registryTypes: { value: ['education', 'archive'] },
        sector: { value: 'ACADEMIA', methodDetail: 'registry: education, archive' },
        country: { value: [{ key: 'iso3166:CN', name: 'China' }] },
        parents: { value: [{ key: 'ror:00f54p054', name: 'Mother University' }] },
      },
    });
  });

  it('leaves the sector of a facility open, and reports a parent without identifier', async () => {
    const row = await read('ror:03cve4549,Tin,facility,CN,Mother University');
    expect(statement(row?.record).fields).not.toHaveProperty('sector');
    expect(row?.problems).toMatchObject([{ column: 'Parents', value: 'Mother University' }]);
  });
});

describe('a row of the alias tables', () => {
  const read = async (line: string) =>
    (await mapped(institutionAliases, `Institution,Relation,Of,From,To,Reason\n${line}\n`))[0];

  it('makes one name stand for another', async () => {
    expect((await read('Facebook,same,Meta,,,renamed'))?.record).toMatchObject({
      type: 'REDIRECT',
      noun: 'Institution',
      key: 'epoch:Facebook',
      target: 'epoch:Meta',
      locator: 'row 1, line 2',
    });
  });

  it('gives a parent with its years, or a successor with its date', async () => {
    const part = await read('Bell Laboratories,part of,AT&T,1925,1996,');
    expect(statement(part?.record).fields?.parents?.value).toEqual([
      { key: 'epoch:AT&T', name: 'AT&T', properties: { from: '1925', to: '1996' } },
    ]);
    const successor = await read('DeepMind,succeeded by,Google DeepMind,2023,,');
    expect(statement(successor?.record).fields?.successors?.value).toEqual([
      { key: 'epoch:Google DeepMind', name: 'Google DeepMind', properties: { date: '2023' } },
    ]);
  });

  it('is refused where the relation is not known', async () => {
    const row = await read('Tin,friend of,Zinc,,,');
    expect(row).toMatchObject({
      record: null,
      problems: [{ code: 'UNKNOWN_LABEL', value: 'friend of' }, { code: 'NO_SUBJECT' }],
    });
  });

  it('of hardware is about hardware', async () => {
    const [row] = await mapped(hardwareAliases, 'Hardware name,Relation,Of,Reason\nB200 GPUs,same,B200,plural\n');
    expect(row?.record).toMatchObject({ noun: 'HardwareType', key: 'epoch:B200 GPUs', target: 'epoch:B200' });
  });
});

describe('a row of the sector overrides', () => {
  it('states a sector, or whether research is public, each with its reason', async () => {
    const rows = await mapped(
      sectorOverrides,
      'Organization,Sector,Public research,Reason\nTin,NONPROFIT,,a club\nZinc,,no,a library\n',
    );
    expect(rows.map(({ record }) => statement(record).fields)).toEqual([
      { sector: { value: 'NONPROFIT', methodDetail: 'a club' } },
      { publicResearch: { value: false, methodDetail: 'a library' } },
    ]);
  });
});

describe('a row of the papers', () => {
  const header = 'Key,Other keys,Title,Link,Publication date,Authors,Organizations,Citations';

  it('has authors of the data set by their full names, and of the paper alone by bare ones', async () => {
    const line =
      'arxiv:2305.01234,title:herons|2023|wren,Herons,https://arxiv.org/abs/2305.01234,2023-05-17,Ada Wren; J. Fox; Ada WREN; Cici,Tin; Zinc,12';
    const [row] = await mapped(papersSheet, `${header}\n${line}\n`);
    const { keys, fields } = statement(row?.record);
    expect(keys).toEqual(['arxiv:2305.01234', 'title:herons|2023|wren']);
    expect(fields?.authors?.value).toEqual([
      { key: 'name:ada wren|epoch', name: 'Ada Wren', properties: { position: 0 } },
      { key: 'name:j. fox|arxiv:2305.01234', name: 'J. Fox', properties: { position: 1 } },
      { key: 'name:cici|arxiv:2305.01234', name: 'Cici', properties: { position: 3 } },
    ]);
    expect(fields?.institutions?.value).toEqual([
      { key: 'epoch:Tin', name: 'Tin', properties: { position: 0 } },
      { key: 'epoch:Zinc', name: 'Zinc', properties: { position: 1 } },
    ]);
    expect(fields).toMatchObject({ citations: { value: 12 }, link: { value: 'https://arxiv.org/abs/2305.01234' } });
  });
});

describe('a row of the hardware sheet', () => {
  it('has the figures under our names, and the makers', async () => {
    const [row] = await mapped(
      epochHardware,
      'Hardware name,Manufacturer,Type,Release date,Release price (USD),TDP (W),INT8 performance (OP/s),Transistors (millions),Notes\nTin T1,Tin,GPU,2020-03-01,$1999.00,400.0,6.2e14,54200,prose\n',
    );
    expect(statement(row?.record)).toMatchObject({
      noun: 'HardwareType',
      keys: ['epoch:Tin T1'],
      fields: {
        category: { value: 'GPU' },
        releasePrice: { value: 1999, unit: 'USD' },
        thermalDesignPower: { value: 400 },
        int8: { value: 6.2e14 },
        transistors: { value: 54_200 },
        manufacturers: { value: [{ key: 'epoch:Tin', name: 'Tin' }] },
      },
    });
  });
});

describe('a row of the countries', () => {
  it('is known by its code', async () => {
    const [row] = await mapped(countriesSheet, 'Code,Name,Aliases,Region\nKR,South Korea,Korea (Republic of),Asia\n');
    expect(statement(row?.record)).toMatchObject({
      keys: ['iso3166:KR'],
      fields: { code: { value: 'KR' }, region: { value: 'Asia' }, aliases: { value: ['Korea (Republic of)'] } },
    });
  });
});
