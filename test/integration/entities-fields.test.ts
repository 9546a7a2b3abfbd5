import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { applyRecords, Seed, type Seeded } from '../support/seed.ts';

let api: Api;
const seeded: Record<string, Seeded> = {};
const idOf = (name: string): string => seeded[name]?.id ?? '';

const seedWorld = (seed: Seed): Readonly<Record<string, Seeded>> => {
  const us = seed.country({ name: 'United States', code: 'US', region: 'Americas' });
  const fr = seed.country({ name: 'France', code: 'FR', region: 'Europe' });
  const university = seed.institution({ name: 'University', country: us, sector: 'ACADEMIA' });
  const college = seed.institution({ name: 'College', country: us, sector: 'ACADEMIA' }).partOf(university);
  const lab = seed.institution({ name: 'Lab', sector: 'ACADEMIA' }).partOf(college);
  const company = seed.institution({ name: 'Company', country: us, sector: 'INDUSTRY' });
  const institute = seed.institution({ name: 'Institute', country: fr, sector: 'GOVERNMENT', publicResearch: true });
  const mystery = seed.institution({ name: 'Mystery' });
  const old = seed.institution({ name: 'Old' }).succeededBy(company).partOf(university, { to: '1999' });
  const chip = seed
    .hardwareType({ name: 'Chip', category: 'GPU', fp16: { value: 1e15, unit: 'FLOP/s' } })
    .madeBy(company);
  const ada = seed.author({ name: 'Ada Lovelace', orcid: '0000-0002-1825-0097' });
  const bo = seed.author({ name: 'Bo Li' });
  const cy = seed.author({ name: 'Cy Twombly' });
  const first = seed
    .paper({
      title: 'First',
      year: 2018,
      link: 'https://example.org/first',
      codeRepositories: ['https://example.org/code', 'on request'],
    })
    .by(ada, [university, company], { corresponding: true, rawAffiliations: ['Univ. and Co.'] })
    .by(bo, [company])
    .by(cy);
  const second = seed.paper({ title: 'Second', year: 2020 }).by(bo, [university]).by(ada, [university]).cites(first);
  const third = seed.paper({ title: 'Third' }).by(ada, [institute]).cites(first).cites(second);
  const crowded = seed.paper({ title: 'Crowded', year: 2021 });
  for (let number = 1; number <= 101; number++) crowded.by(seed.author({ name: `Member Number${number}` }));
  crowded.by(ada);
  const base = seed.model({ name: 'Base', year: 2019, authorShareClass: 'INDUSTRY' }).developedBy(company, university);
  const tuned = seed
    .model({
      name: 'Tuned',
      publicationDate: '2020-06',
      trainingCompute: {
        value: 3e23,
        low: 1e23,
        high: 1e24,
        method: 'ESTIMATED',
        confidence: 'LIKELY',
        methodDetail: 'from hardware',
      },
      trainingCost: { value: null },
      access: 'API',
      notability: ['HIGHLY_CITED'],
      domains: ['Language'],
      frontier: true,
    })
    .developedBy(institute, mystery)
    .describedIn(second)
    .describedIn(first)
    .basedOn(base)
    .trainedWith(chip, 512);
  const orphan = seed.model({ name: 'Orphan' });
  second.uses(base, 'FINE_TUNE');
  return {
    us,
    university,
    college,
    lab,
    company,
    institute,
    mystery,
    old,
    chip,
    ada,
    bo,
    cy,
    first,
    second,
    third,
    base,
    tuned,
    orphan,
  };
};

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  Object.assign(seeded, seedWorld(seed));
  await seed.save();
});
afterAll(() => api.close());

/** What the fragment selects of the named entity. */
const read = async (name: string, type: string, selection: string) => {
  const { data, errors } = await api.ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`, {
    id: idOf(name),
  });
  expect(errors).toEqual([]);
  return data?.node;
};

describe('a model', () => {
  it('shows quantities with bounds, method and confidence, and dates as precisely as known', async () => {
    const fields = `publicationDate { text from to precision } trainingCompute { best low high unit priceYear method methodDetail confidence }
      trainingCost { best } access codeAccess notability domains frontier citations`;
    expect(await read('tuned', 'Model', fields)).toEqual({
      publicationDate: { text: '2020-06', from: '2020-06-01', to: '2020-06-30', precision: 'MONTH' },
      trainingCompute: {
        best: 3e23,
        low: 1e23,
        high: 1e24,
        unit: 'FLOP',
        priceYear: null,
        method: 'ESTIMATED',
        methodDetail: 'from hardware',
        confidence: 'LIKELY',
      },
      trainingCost: null,
      access: 'API',
      codeAccess: 'UNKNOWN',
      notability: ['HIGHLY_CITED'],
      domains: ['Language'],
      frontier: true,
      citations: null,
    });
  });

  it('has developers in the order of the source', async () => {
    expect(await read('base', 'Model', 'developers { edges { position node { name } } totalCount }')).toEqual({
      developers: {
        edges: [
          { position: 1, node: { name: 'Company' } },
          { position: 2, node: { name: 'University' } },
        ],
        totalCount: 2,
      },
    });
  });

  it('has papers, hardware and lineage both ways', async () => {
    const selection = `papers { nodes { title } } hardware { quantity utilization hardwareType { name manufacturers { name } } }
      baseModels { nodes { name derivedModels { nodes { name } } } }`;
    expect(await read('tuned', 'Model', selection)).toEqual({
      papers: { nodes: [{ title: 'Second' }, { title: 'First' }] },
      hardware: [
        { quantity: 512, utilization: null, hardwareType: { name: 'Chip', manufacturers: [{ name: 'Company' }] } },
      ],
      baseModels: { nodes: [{ name: 'Base', derivedModels: { nodes: [{ name: 'Tuned' }] } }] },
    });
  });

  it('has a class by each rule', async () => {
    const selection = `sectors organizations: teamClass any: teamClass(rule: ANY_INDUSTRY) shares: teamClass(rule: AUTHOR_SHARE)
      narrow: teamClass(publicResearchAsAcademia: false)`;
    expect(await read('base', 'Model', selection)).toEqual({
      sectors: ['ACADEMIA', 'INDUSTRY'],
      organizations: 'COLLABORATION',
      any: 'INDUSTRY',
      shares: 'INDUSTRY',
      narrow: 'COLLABORATION',
    });
    expect(await read('tuned', 'Model', selection)).toEqual({
      sectors: ['GOVERNMENT', 'UNKNOWN'],
      organizations: 'ACADEMIA',
      any: 'ACADEMIA',
      shares: 'UNKNOWN',
      narrow: 'OTHER',
    });
  });

  it('without date, compute and developers has nothing to show and is of unknown class', async () => {
    const selection =
      'publicationDate { text } trainingCompute { best } teamClass sectors developers { nodes { id } totalCount }';
    expect(await read('orphan', 'Model', selection)).toEqual({
      publicationDate: null,
      trainingCompute: null,
      teamClass: 'UNKNOWN',
      sectors: [],
      developers: { nodes: [], totalCount: 0 },
    });
  });
});

describe('a paper', () => {
  it('has its authors in order, each with the institutions given on it', async () => {
    const selection = `authorships { totalCount edges { position corresponding rawAffiliations node { name identity } institutions { name } } }
      institutions { nodes { name } totalCount }`;
    expect(await read('first', 'Paper', selection)).toEqual({
      authorships: {
        totalCount: 3,
        edges: [
          {
            position: 1,
            corresponding: true,
            rawAffiliations: ['Univ. and Co.'],
            node: { name: 'Ada Lovelace', identity: 'KEYED' },
            institutions: [{ name: 'University' }, { name: 'Company' }],
          },
          {
            position: 2,
            corresponding: null,
            rawAffiliations: [],
            node: { name: 'Bo Li', identity: 'NAME_ONLY' },
            institutions: [{ name: 'Company' }],
          },
          {
            position: 3,
            corresponding: null,
            rawAffiliations: [],
            node: { name: 'Cy Twombly', identity: 'NAME_ONLY' },
            institutions: [],
          },
        ],
      },
      institutions: { nodes: [{ name: 'University' }, { name: 'Company' }], totalCount: 2 },
    });
  });

  it('leads to what it cites, what cites it, and the models it describes and uses', async () => {
    const selection = `references { nodes { title } } citedBy { nodes { title } } models { nodes { name } }
      usesModels { edges { role evidence node { name } } }`;
    expect(await read('second', 'Paper', selection)).toEqual({
      references: { nodes: [{ title: 'First' }] },
      citedBy: { nodes: [{ title: 'Third' }] },
      models: { nodes: [{ name: 'Tuned' }] },
      usesModels: { edges: [{ role: 'FINE_TUNE', evidence: null, node: { name: 'Base' } }] },
    });
  });

  it('has a class by its authors, where enough of them are placed', async () => {
    const selection =
      'organizations: teamClass shares: teamClass(rule: AUTHOR_SHARE) narrow: teamClass(rule: AUTHOR_SHARE, publicResearchAsAcademia: false)';
    expect(await read('first', 'Paper', selection)).toMatchObject({
      organizations: 'COLLABORATION',
      shares: 'UNKNOWN',
    });
    expect(await read('second', 'Paper', selection)).toMatchObject({ organizations: 'ACADEMIA', shares: 'ACADEMIA' });
    expect(await read('third', 'Paper', selection)).toMatchObject({ shares: 'ACADEMIA', narrow: 'OTHER' });
  });

  it('shows as addresses only what is one', async () => {
    expect(await read('first', 'Paper', 'link codeRepositories')).toEqual({
      link: 'https://example.org/first',
      codeRepositories: ['https://example.org/code'],
    });
  });
});

describe('an author', () => {
  it('has papers, the newest first and those without a date last', async () => {
    expect(await read('ada', 'Author', 'papers { nodes { title } }')).toEqual({
      papers: { nodes: [{ title: 'Crowded' }, { title: 'Second' }, { title: 'First' }, { title: 'Third' }] },
    });
  });

  it('has affiliations with first and last year and papers, null where no year is known', async () => {
    expect(
      await read('ada', 'Author', 'affiliations { totalCount edges { papers firstYear lastYear node { name } } }'),
    ).toEqual({
      affiliations: {
        totalCount: 3,
        edges: expect.arrayContaining([
          { papers: 2, firstYear: 2018, lastYear: 2020, node: { name: 'University' } },
          { papers: 1, firstYear: 2018, lastYear: 2018, node: { name: 'Company' } },
          { papers: 1, firstYear: null, lastYear: null, node: { name: 'Institute' } },
        ]),
      },
    });
  });

  it('has co-authors with joint papers, those of crowded papers left out', async () => {
    expect(
      await read('ada', 'Author', 'coauthors { totalCount edges { papers firstYear lastYear node { name } } }'),
    ).toEqual({
      coauthors: {
        totalCount: 2,
        edges: [
          { papers: 2, firstYear: 2018, lastYear: 2020, node: { name: 'Bo Li' } },
          { papers: 1, firstYear: 2018, lastYear: 2018, node: { name: 'Cy Twombly' } },
        ],
      },
    });
  });
});

describe('an institution', () => {
  it('has a sector with its reason, and a country', async () => {
    const selection = 'sector sectorReason publicResearch registryTypes country { name code region }';
    expect(await read('institute', 'Institution', selection)).toEqual({
      sector: 'GOVERNMENT',
      sectorReason: expect.stringContaining('Seeds of tests'),
      publicResearch: true,
      registryTypes: [],
      country: { name: 'France', code: 'FR', region: 'Europe' },
    });
    expect(await read('mystery', 'Institution', selection)).toMatchObject({
      sector: 'UNKNOWN',
      sectorReason: expect.any(String),
      publicResearch: false,
      country: null,
    });
  });

  it('has parents, and the top of them', async () => {
    expect(await read('lab', 'Institution', 'parents { name } topParent { name }')).toEqual({
      parents: [{ name: 'College' }],
      topParent: { name: 'University' },
    });
    expect(
      await read('university', 'Institution', 'parents { name } topParent { name } children { nodes { name } }'),
    ).toEqual({
      parents: [],
      topParent: { name: 'University' },
      children: { nodes: [{ name: 'College' }, { name: 'Old' }] },
    });
  });

  it('that left its parent is its own top, and names its successor', async () => {
    expect(await read('old', 'Institution', 'parents { name } topParent { name } successors { name }')).toEqual({
      parents: [{ name: 'University' }],
      topParent: { name: 'Old' },
      successors: [{ name: 'Company' }],
    });
  });

  it('tells its papers from its authors, though one kind of relationship leads to both', async () => {
    const selection =
      'papers { totalCount nodes { title } } authors { totalCount nodes { name } } models { totalCount nodes { name } }';
    expect(await read('company', 'Institution', selection)).toEqual({
      papers: { totalCount: 1, nodes: [{ title: 'First' }] },
      authors: { totalCount: 2, nodes: expect.arrayContaining([{ name: 'Ada Lovelace' }, { name: 'Bo Li' }]) },
      models: { totalCount: 1, nodes: [{ name: 'Base' }] },
    });
  });

  it('has the same top as all others of a circle', async () => {
    const seed = new Seed(api.graph);
    const [one, two] = [seed.institution({ name: 'One' }), seed.institution({ name: 'Two' })];
    one.partOf(two);
    two.partOf(one);
    await seed.save();
    const { data } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Institution { topParent { id } } } }',
      {
        ids: [one.id, two.id],
      },
    );
    const top = { topParent: { id: [one.id, two.id].sort()[0] } };
    expect(data?.nodes).toEqual([top, top]);
  });
});

describe('a hardware type and a country', () => {
  it('show their facts and both ends of their relationships', async () => {
    expect(
      await read(
        'chip',
        'HardwareType',
        'category fp16 { best unit } fp8 { best } manufacturers { name } models { nodes { name } }',
      ),
    ).toEqual({
      category: 'GPU',
      fp16: { best: 1e15, unit: 'FLOP/s' },
      fp8: null,
      manufacturers: [{ name: 'Company' }],
      models: { nodes: [{ name: 'Tuned' }] },
    });
    expect(await read('us', 'Country', 'code region institutions { totalCount nodes { name } }')).toEqual({
      code: 'US',
      region: 'Americas',
      institutions: { totalCount: 3, nodes: [{ name: 'College' }, { name: 'Company' }, { name: 'University' }] },
    });
  });

  it('that is only referred to is known by its code', async () => {
    const seed = new Seed(api.graph);
    seed.institution({ name: 'Far away', country: { noun: 'Country', id: '', key: 'iso3166:TV', name: 'Tuvalu' } });
    await seed.save();
    const { data } = await api.ask('{ country(by: { identifier: "iso3166:tv" }) { name code region status } }');
    expect(data?.country).toEqual({ name: 'Tuvalu', code: 'TV', region: null, status: 'STUB' });
  });

  it('that is retired is shown in no list of others', async () => {
    const seed = new Seed(api.graph);
    const gone = seed.institution({ name: 'Gone', sector: 'INDUSTRY' });
    const left = seed.model({ name: 'Left behind', year: 2022 }).developedBy(gone);
    await seed.save();
    const who = { source: 'curators', origin: 'HUMAN', noun: 'Institution', key: gone.key } as const;
    await applyRecords(api.graph, [{ type: 'RETIREMENT', reason: 'made up', ...who }]);
    const { data } = await api.ask(
      'query ($id: ID!) { model(by: { id: $id }) { teamClass developers { totalCount nodes { name } } degrees { relationship count } } }',
      { id: left.id },
    );
    expect(data?.model).toMatchObject({ teamClass: 'UNKNOWN', developers: { totalCount: 0, nodes: [] } });
    expect(data?.model?.degrees).toContainEqual({ relationship: 'DEVELOPED_BY', count: 0 });
  });
});
