import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../support/api.ts';
import { Seed } from '../support/seed.ts';

let api: Api;

/** `papers` papers by three authors each, at two institutions; every fifth author is shared by neighbours. */
const seedPapers = (seed: Seed, papers: number): void => {
  const country = seed.country({ name: 'United States', code: 'US' });
  const top = seed.institution({ name: 'Top', country, sector: 'ACADEMIA' });
  const places = Array.from({ length: 6 }, (_, index) =>
    seed.institution({ name: `Place ${index}`, country, sector: index % 2 ? 'INDUSTRY' : 'ACADEMIA' }).partOf(top),
  );
  const people = Array.from({ length: papers + 2 }, (_, index) => seed.author({ name: `Person Number${index}` }));
  const some = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
  for (let index = 0; index < papers; index++) {
    const paper = seed.paper({ title: `Paper ${index}`, year: 2000 + (index % 20) });
    for (let author = 0; author < 3; author++) {
      paper.by(some(people, index + author), [some(places, index + author), some(places, index)]);
    }
    seed
      .model({ name: `Model ${index}`, year: 2020 })
      .describedIn(paper)
      .developedBy(some(places, index), some(places, index + 1));
  }
};

beforeAll(async () => {
  api = await openApi();
  const seed = new Seed(api.graph);
  seedPapers(seed, 40);
  await seed.save();
});
afterAll(() => api.close());

const statementsOf = async (query: string, first: number): Promise<number> => {
  const { data, errors } = await api.ask(query, { first });
  expect(errors).toEqual([]);
  expect(JSON.stringify(data).length).toBeGreaterThan(first * 20);
  return api.statements.length;
};

describe('a nested question', () => {
  it('on 20 papers, three levels deep, runs a fixed number of statements', async () => {
    const query = `query ($first: Int!) {
      papers(first: $first) {
        nodes {
          title
          authorships {
            edges {
              position
              institutions { name country { code } }
              node { name papers(first: 5) { nodes { title authorships(first: 10) { edges { node { name } } } } } }
            }
          }
        }
      }
    }`;
    expect(await statementsOf(query, 20)).toBe(6);
    expect(await statementsOf(query, 1)).toBe(6);
  });

  it('counts all related of all parents in the statement of their pages', async () => {
    const query = `query ($first: Int!) {
      models(first: $first) { nodes { developers(first: 1) { totalCount nodes { name models(first: 1) { totalCount nodes { name } } } } } }
    }`;
    expect(await statementsOf(query, 20)).toBe(3);
  });

  it('counts those that share a relationship with others in one statement more', async () => {
    const query = `query ($first: Int!) {
      institutions(first: $first) { nodes { papers(first: 1) { totalCount nodes { title } } authors(first: 1) { totalCount nodes { name } } } }
    }`;
    expect(await statementsOf(query, 7)).toBe(1 + 2 + 2);
    expect(await statementsOf(query.replaceAll('totalCount', ''), 7)).toBe(1 + 2);
  });

  it('finds classes, sectors, degrees, countries and tops for all entities at once', async () => {
    const query = `query ($first: Int!) {
      papers(first: $first) {
        nodes {
          sectors
          byOrganizations: teamClass
          byCompanies: teamClass(rule: ANY_INDUSTRY)
          byAuthors: teamClass(rule: AUTHOR_SHARE)
          degrees { count }
          formerIds
          institutions { nodes { country { code } topParent { name } } }
          models { nodes { teamClass sectors } }
        }
      }
    }`;
    // papers; teams, degrees, former ids, institutions, models; countries, ancestries, tops; teams.
    expect(await statementsOf(query, 20)).toBe(10);
    expect(await statementsOf(query, 2)).toBe(10);
  });

  it('finds who says so for all entities at once', async () => {
    const query = `query ($first: Int!) {
      models(first: $first) {
        nodes {
          fields(names: ["name", "developers"]) { because candidates { source { title } fields { value } } }
          records(first: 2) { totalCount nodes { seq source { title } } }
        }
      }
    }`;
    expect(await statementsOf(query, 20)).toBe(4);
  });

  it('asks once for what is asked twice in the same words, and again for other arguments', async () => {
    const query = (arguments_: string) => `query ($first: Int!) {
      models(first: $first) { nodes { a: developers(first: 2) { nodes { name } } b: developers(${arguments_}) { nodes { name } } } }
    }`;
    expect(await statementsOf(query('first: 2'), 20)).toBe(2);
    expect(await statementsOf(query('first: 1'), 20)).toBe(3);
  });

  it('sends the same texts whatever the values, so that plans are found again', async () => {
    const ask = async (first: number) => {
      await api.ask(
        'query ($first: Int!) { papers(first: $first) { nodes { authorships(first: $first) { nodes { name } } } } }',
        { first },
      );
      return [...api.statements];
    };
    expect(await ask(3)).toEqual(await ask(17));
  });
});
