import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Api, type Asked, openApi } from '../support/api.ts';
import { applyRecords, Seed, type Seeded } from '../support/seed.ts';

let api: Api;
let zurich: Seeded;
let homonyms: readonly Seeded[];
let paper: Seeded;

interface Found {
  readonly score: number;
  readonly highlight: string | null;
  readonly node: { readonly id: string; readonly name: string; readonly type: string; readonly status: string };
}

const searching = `query ($text: String!, $types: [EntityType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id }
    edges { cursor score highlight node { id name type status } }
  }
}`;
const search = (text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Asked> =>
  api.ask(searching, { text, ...more });

const found = async (text: string, more: Readonly<Record<string, unknown>> = {}): Promise<readonly Found[]> => {
  const { data, errors } = await search(text, more);
  expect(errors).toEqual([]);
  return data.search.edges;
};
const names = async (text: string, more: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> =>
  (await found(text, more)).map(({ node }) => node.name);

const suggest = async (prefix: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { data, errors } = await api.ask(
    `query ($prefix: String!, $types: [EntityType!], $first: Int) {
      suggest(prefix: $prefix, types: $types, first: $first) { label hint entity { id name type } }
    }`,
    { prefix, ...more },
  );
  expect(errors).toEqual([]);
  return data.suggest as readonly { label: string; hint: string; entity: Found['node'] }[];
};

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  const swiss = seed.country({ name: 'Switzerland', code: 'CH', region: 'Europe' });
  zurich = seed.institution({
    name: 'ETH Zürich',
    ror: '05a28rw58',
    country: swiss,
    sector: 'ACADEMIA',
    aliases: ['Swiss Federal Institute of Technology', 'ETHZ'],
  });
  const lab = seed.institution({ name: 'ETHZ Lab <AI>', country: swiss, sector: 'ACADEMIA' }).partOf(zurich);
  homonyms = [
    seed.author({ name: 'Wei Wang', openalex: 'A5000000001' }),
    seed.author({ name: 'Wei Wang', openalex: 'A5000000002' }),
  ];
  const [first, second] = homonyms as [Seeded, Seeded];
  paper = seed.paper({ title: 'Folding proteins', year: 2020, doi: '10.1234/fold' }).by(first, [lab]);
  seed.paper({ title: 'Folding paper', year: 2012 }).by(second, [zurich]);
  seed.paper({ title: 'Folding chairs at ETH Zürich', year: 2015 }).by(second, [zurich]);
  seed.model({ name: 'AlphaFold', year: 2018 }).developedBy(lab);
  seed.model({ name: 'GPT-3 175B', year: 2020 }).developedBy(zurich);
  seed.model({ name: 'Ünïque "quoted" AND model', year: 2021 });
  seed.institution({ name: '清华大学' });
  for (let number = 1; number <= 25; number++) seed.model({ name: `Legion ${number}`, year: 2000 + number });
  seed
    .paper({ title: 'Citing', doi: '10.1234/citing' })
    .cites({ key: 'doi:10.1234/stub', name: 'A stubborn reference' });
  await seed.save();
});
afterAll(() => api.close());

describe('search', () => {
  it('puts an identifier first, then the name, then an alias, then words', async () => {
    expect((await found('https://doi.org/10.1234/FOLD'))[0]).toMatchObject({
      score: 4,
      highlight: null,
      node: { id: paper.id },
    });
    const edges = await found('ethz');
    expect(edges.slice(0, 2).map(({ node: { name }, score }) => [name, Math.floor(score)])).toEqual([
      ['ETH Zürich', 2],
      ['ETHZ Lab <AI>', 1],
    ]);
    const byName = await found('eth zurich');
    expect(byName.map(({ node: { name }, score }) => [name, Math.floor(score)])).toEqual([
      ['ETH Zürich', 3],
      ['Folding chairs at ETH Zürich', 1],
    ]);
  });

  it('finds an entity by its own id', async () => {
    expect((await found(zurich.id))[0]).toMatchObject({ score: 4, node: { id: zurich.id } });
  });

  it.each([
    ['alphafold', 'AlphaFold'],
    ['ALPHA FOLD', 'AlphaFold'],
    ['alpha-fold', 'AlphaFold'],
    ['gpt3', 'GPT-3 175B'],
    ['GPT 3', 'GPT-3 175B'],
    ['gpt-3', 'GPT-3 175B'],
    ['eth zürich', 'ETH Zürich'],
    ['unique', 'Ünïque "quoted" AND model'],
    ['清华', '清华大学'],
    ['大学', '清华大学'],
    ['alphaf', 'AlphaFold'],
  ])('finds %s, whatever the spelling: %s', async (text, name) => {
    expect((await names(text))[0]).toBe(name);
  });

  it.each(['alphafodl', 'alpafold', 'alphaafold', 'alphofold', 'lphafold'])(
    'finds AlphaFold by %s, one edit away',
    async (text) => {
      const [edge] = await found(text);
      expect(edge).toMatchObject({ node: { name: 'AlphaFold' } });
      expect(Math.floor(edge?.score ?? 9)).toBe(0);
    },
  );

  it('does not find what differs by two edits, or lacks a word', async () => {
    expect(await names('alhpafodl')).toEqual([]);
    expect(await names('folding nothing')).toEqual([]);
  });

  it('takes operators and quotes for text', async () => {
    expect(await names('"quoted" AND model')).toEqual(['Ünïque "quoted" AND model']);
    expect(await names('folding OR legion')).toEqual([]);
    expect(await names('name:alphafold')).toEqual([]);
    expect(await names('alphafold*')).toEqual(['AlphaFold']);
  });

  it('narrows by type, and counts what it would list', async () => {
    const { data } = await search('folding', { types: ['PAPER'] });
    expect(data.search.totalCount).toBe(3);
    expect(data.search.nodes).toHaveLength(3);
    expect(await names('folding', { types: ['MODEL', 'AUTHOR'] })).toEqual([]);
    expect(await names('10.1234/fold', { types: ['MODEL'] })).toEqual([]);
  });

  it('marks what matches, and escapes the rest', async () => {
    const [, lab] = await found('ethz');
    expect(lab?.highlight).toBe('<em>ETHZ</em> Lab &lt;AI&gt;');
    const [eth] = await found('swiss institute');
    expect(eth?.highlight).toBe('<em>Swiss</em> Federal <em>Institute</em> of Technology');
  });

  it('finds stubs by the name that is printed', async () => {
    expect((await found('stubborn reference'))[0]?.node).toMatchObject({
      name: 'A stubborn reference',
      status: 'STUB',
    });
  });

  it('never rises in score along the list', async () => {
    const scores = (await found('legion', { first: 100 })).map(({ score }) => score);
    expect(scores).toHaveLength(25);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('pages without repeating or missing any', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Asked = await search('legion', { first: 7, after });
      expect(data.search.totalCount).toBe(25);
      expect(data.search.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...data.search.edges.map(({ node }: Found) => node.id));
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
    expect(seen).toEqual((await found('legion', { first: 100 })).map(({ node }) => node.id));
  });

  it('goes on after a change, and refuses a cursor of another list', async () => {
    const { data } = await search('legion', { first: 5 });
    const seed = new Seed(api.graph);
    seed.model({ name: 'Legion of more', year: 2030 });
    await seed.save();
    const next = await search('legion', { first: 5, after: data.search.pageInfo.endCursor });
    expect(next.errors).toEqual([]);
    expect(next.data.search.edges).toHaveLength(5);
    const foreign = await api.ask('{ models(first: 1) { pageInfo { endCursor } } }');
    const refused = await search('legion', { after: foreign.data.models.pageInfo.endCursor });
    expect(refused.errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('sends one statement, one more for the count, whatever is found', async () => {
    const lean = 'query ($text: String!) { search(text: $text) { edges { score highlight node { id name status } } } }';
    const texts = new Set<string>();
    for (const text of ['legion', 'nothing of the kind', 'ethz', '10.1234/fold', 'alphafodl']) {
      await api.ask(lean, { text });
      expect(api.statements).toHaveLength(1);
      texts.add(api.statements[0] ?? '');
    }
    expect(texts.size).toBe(1);
    await search('folding');
    expect(api.statements).toHaveLength(2);
  });
});

describe('what is merged or retired', () => {
  const curated = { source: 'curators', origin: 'HUMAN' } as const;

  it('is not found by its old name, unless that is an alias; its id leads to the survivor', async () => {
    const seed = new Seed(api.graph);
    const old = seed.institution({ name: 'Oldname College' });
    const kept = seed.institution({ name: 'Newname University', aliases: ['Formername'] });
    const hoax = seed.paper({ title: 'Hoaxing', doi: '10.1234/hoax' });
    await seed.save();
    expect(await names('oldname')).toEqual(['Oldname College']);
    expect(await names('hoaxing')).toEqual(['Hoaxing']);
    await applyRecords(api.graph, [
      { type: 'REDIRECT', noun: 'Institution', key: old.key, target: kept.key, ...curated },
      { type: 'RETIREMENT', noun: 'Paper', key: hoax.key, reason: 'A hoax.', ...curated },
    ]);
    expect(await names('oldname')).toEqual([]);
    expect(await names('formername')).toEqual(['Newname University']);
    expect(await names(old.id)).toEqual(['Newname University']);
    expect(await names('hoaxing')).toEqual([]);
    expect(await names('10.1234/hoax')).toEqual([]);
  });
});

describe('suggest', () => {
  it('completes the word that is being typed, and tells homonyms apart', async () => {
    const suggestions = await suggest('wei wa');
    expect(suggestions.map(({ label, hint }) => `${label}: ${hint}`).sort()).toEqual([
      'Wei Wang: author, ETH Zürich, 2012–2015',
      'Wei Wang: author, ETHZ Lab <AI>, 2020',
    ]);
    expect(new Set(suggestions.map(({ entity }) => entity.id))).toEqual(new Set(homonyms.map(({ id }) => id)));
  });

  it('shows the alias that was typed', async () => {
    const [suggestion] = await suggest('swiss fed');
    expect(suggestion).toMatchObject({
      label: 'ETH Zürich (Swiss Federal Institute of Technology)',
      hint: 'institution, Switzerland, academia',
      entity: { id: zurich.id },
    });
  });

  it('gives as many as are asked for, of the types asked for', async () => {
    expect(await suggest('legi', { first: 3 })).toHaveLength(3);
    expect(await suggest('legi', { types: ['PAPER'] })).toEqual([]);
  });

  it('sends one statement, and one more for all hints together', async () => {
    await suggest('fold');
    expect(api.statements).toHaveLength(2);
    await api.ask('{ suggest(prefix: "legi") { label entity { name } } }');
    expect(api.statements).toHaveLength(1);
  });
});

describe('bad input', () => {
  it.each([
    ['an empty text', { text: '' }, /^text: /],
    ['white space', { text: ' \t\n' }, /^text: /],
    ['10,000 characters', { text: 'a'.repeat(10_000) }, /at most 300 characters \(it has 10000\)/],
    ['no types', { text: 'a', types: [] }, /^types: /],
    ['an empty page', { text: 'a', first: 0 }, /^first: /],
    ['too large a page', { text: 'a', first: 101 }, /^first: /],
  ])('is refused with the argument’s name: %s', async (_what, variables, message) => {
    const { data, errors } = await api.ask(searching, variables);
    expect(data.search).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
    expect(errors[0]?.message).toMatch(message);
  });

  it('is refused by suggest too', async () => {
    const { errors } = await api.ask(
      '{ a: suggest(prefix: "") { label } b: suggest(prefix: "a", first: 51) { label } }',
    );
    expect(errors.map(({ message }) => message.split(':')[0]).sort()).toEqual(['first', 'prefix']);
  });

  it.each(['+-&&||!(){}[]^"~*?:\\/', '"', '(((', '👩‍🔬🤖', '~', '\\', '*'])(
    'of signs only finds nothing: %s',
    async (text) => {
      expect(await names(text)).toEqual([]);
    },
  );

  it('is never a fault of ours, whatever the text', async () => {
    const operators = [
      ...'+-&|!(){}[]^"~*?:\\/',
      '&&',
      '||',
      'AND',
      'OR',
      'NOT',
      'TO',
      '_exists_:',
      'searchWords:',
      '\u0000',
      ' ',
    ];
    const piece = fc.oneof(
      fc.constantFrom(...operators),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 1 }),
    );
    const text = fc
      .array(piece, { minLength: 1, maxLength: 40 })
      .map((pieces) => pieces.join('').slice(0, 300))
      .filter((one) => one.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const { errors } = await api.ask(
          'query ($text: String!) { search(text: $text) { edges { highlight } } suggest(prefix: $text) { label } }',
          { text: one },
        );
        expect(errors).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('of the longest texts has an answer: many words, and words of every form', async () => {
    const texts = ['ab cd3 '.repeat(42), 'Ab1'.repeat(100), 'abc '.repeat(75), '清华大学'.repeat(75), 'x'.repeat(300)];
    for (const text of texts) expect((await search(text)).errors).toEqual([]);
  });
});
