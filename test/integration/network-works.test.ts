import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prepareDatabase } from '../../src/curation/schema.ts';
import { curationService } from '../../src/curation/service.ts';
import { nouns } from '../../src/entities/nouns.ts';
import { openalexWorks } from '../../src/generate/openalex-works.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importFile } from '../../src/importers/import-file.ts';
import { type SubgraphService, subgraphService } from '../../src/subgraph/service.ts';
import type { Subgraph } from '../../src/subgraph/subgraph.ts';
import { emptyDatabase, openTestGraph } from '../support/database.ts';
import { Seed } from '../support/seed.ts';
import {
  type Asked,
  edgesOf,
  type Institutions,
  labelsOf,
  type Made,
  type RawInstitution,
  type RawParent,
  type RawWork,
} from './network-works-oracle.ts';

/** Some of them cite each other, have up to dozens of authors, and are of institutions that are part of others. */
const works: readonly RawWork[] = [...openalexWorks(300, 7)].map((line) => JSON.parse(line));
const named: ReadonlyMap<string, RawInstitution> = new Map(
  works
    .flatMap(({ authorships }) => authorships.flatMap(({ institutions }) => institutions))
    .map((institution) => [institution.display_name, institution]),
);

const numberOf = ({ id }: RawInstitution): number => Number(id.slice(id.lastIndexOf('/') + 2)) - 9_000_000_000_000;
/** Of numbers, with the check digits of the registry. */
const rorOf = (institution: RawInstitution): string => {
  const number = 3_000_000 + numberOf(institution);
  const digits = [...'0123456789abcdefghjkmnpqrstvwxyz'];
  const written = [5, 4, 3, 2, 1, 0].map((place) => digits[Math.floor(number / 32 ** place) % 32]).join('');
  return `0${written}${String(98 - ((number * 100) % 97)).padStart(2, '0')}`;
};
const byNumber = new Map([...named.values()].map((institution) => [numberOf(institution), institution]));
/** Every third is part of another for some years, or still. */
const parents: ReadonlyMap<string, RawParent> = new Map(
  [...byNumber].flatMap(([number, { display_name: name }]) => {
    const parent = byNumber.get(Math.floor(number / 3));
    if (number % 3 !== 1 || number === 1 || !parent) return [];
    return [[name, { name: parent.display_name, from: '2012', to: number % 2 ? '2020' : null }] as const];
  }),
);
const institutions: Institutions = { named, parents };

const papers: ReadonlyMap<string, Made> = new Map(
  works.map(({ id, publication_date: date, authorships, topics }) => [
    id,
    {
      date,
      makers: authorships.length,
      authors: authorships.map(({ author }) => author.display_name),
      institutions: authorships.flatMap((authorship) => authorship.institutions),
      topics: topics.map(({ display_name: name }) => name),
    },
  ]),
);
/** Models of the institutions of every second paper, in its year. */
const models: readonly Made[] = [...papers.values()]
  .filter((_paper, place) => place % 2 === 0)
  .map((paper) => {
    const makers = [...new Set(paper.institutions)].filter(
      (one, place, all) => all.findIndex(({ id }) => id === one.id) === place,
    );
    return { ...paper, institutions: makers, makers: makers.length };
  });

let graph: Graph;
let service: SubgraphService;
let folder = '';

const importWorks = async (): Promise<void> => {
  folder = await mkdtemp(join(tmpdir(), 'graph-networks-'));
  const path = join(folder, 'works.jsonl');
  const rows = works.map((work) =>
    JSON.stringify(work, (_name, value) => (value?.country_code ? { ...value, ror: rorOf(value) } : value)),
  );
  await writeFile(path, rows.join('\n'));
  const file = { kind: 'openalex-works', path, edition: '2026-01-01', author: 'test' } as const;
  expect(await importFile(curationService(graph, nouns), file)).toMatchObject({ created: works.length });
};

const describeInstitutions = async (): Promise<void> => {
  const seed = new Seed(graph);
  const sectors: Readonly<Record<string, string>> = { education: 'ACADEMIA', company: 'INDUSTRY' };
  const codes = new Set([...named.values()].map(({ country_code: code }) => code));
  const countries = new Map([...codes].map((code) => [code, seed.country({ name: code, code })]));
  const drafts = new Map(
    [...named].map(([name, institution]) => {
      const country = countries.get(institution.country_code);
      const sector = sectors[institution.type];
      return [
        name,
        seed.institution({ name, ror: rorOf(institution), ...(country && { country }), ...(sector && { sector }) }),
      ];
    }),
  );
  for (const [name, { name: parent, from, to }] of parents) {
    const whole = drafts.get(parent);
    if (whole) drafts.get(name)?.partOf(whole, { from, ...(to && { to }) });
  }
  models.forEach(({ date, institutions: makers }, number) => {
    const model = seed.model({ name: `Model ${number}`, year: Number(date.slice(0, 4)) });
    model.developedBy(...makers.flatMap(({ display_name: name }) => drafts.get(name) ?? []));
  });
  await seed.save();
};

beforeAll(async () => {
  graph = openTestGraph();
  await emptyDatabase(graph);
  await prepareDatabase(graph);
  await importWorks();
  await describeInstitutions();
  service = subgraphService({ graph });
}, 240_000);
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

type Ends = Pick<Subgraph['edges'][number], 'source' | 'target'>;

/** Edges by the labels of their ends, in the order of the alphabet where they have no direction. */
const answered = ({ directed, nodes, edges }: Subgraph): ReadonlyMap<string, string> => {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return new Map(
    edges.map(({ source, target, weight, firstYear, lastYear, evidenceCount }) => {
      const ends = [labels.get(source) ?? '', labels.get(target) ?? ''];
      const told = `${weight.toFixed(6)} of ${evidenceCount}, ${firstYear} to ${lastYear}`;
      return [(directed ? ends : ends.sort()).join(' > '), told];
    }),
  );
};

/** What each work joins, by the labels of its nodes. */
const jointWorks = (made: readonly Made[], asked: Asked) =>
  made
    .filter(({ makers }) => makers <= asked.maxAuthors)
    .map((one) => ({ from: labelsOf(one, asked, institutions), to: null, date: one.date }));
const citations = (asked: Asked) =>
  works.flatMap(({ id, referenced_works: references }) => {
    const citing = papers.get(id);
    return references.flatMap((reference) => {
      const cited = papers.get(reference);
      if (!citing || !cited || citing.makers > asked.maxAuthors || cited.makers > asked.maxAuthors) return [];
      const [from, to] = [labelsOf(citing, asked, institutions), labelsOf(cited, asked, institutions)];
      return [{ from, to, date: citing.date }];
    });
  });

const rest = [
  { rollUp: 'CURRENT', weighting: 'FULL', maxAuthors: 100 },
  { rollUp: 'AT_PUBLICATION', weighting: 'FRACTIONAL', maxAuthors: 100 },
  { rollUp: 'NONE', weighting: 'FULL', maxAuthors: 4 },
] as const;
const each = <Level>(levels: readonly Level[]) => levels.flatMap((level) => rest.map((more) => ({ level, ...more })));
const levels = ['AUTHOR', 'INSTITUTION', 'COUNTRY', 'SECTOR'] as const;
const all = { minimumWeight: null, first: 20_000 };

describe('networks of generated works, beside a loop over the file', () => {
  it('are of institutions that every rule rolls up differently', () => {
    const rules = ['CURRENT', 'AT_PUBLICATION', 'NONE'].map((rollUp) => {
      const asked = { level: 'INSTITUTION', rollUp, weighting: 'FULL', maxAuthors: 100 };
      return JSON.stringify(jointWorks([...papers.values()], asked));
    });
    expect(new Set(rules).size).toBe(3);
  });

  it.each(each(levels))('join by joint papers: $level, $rollUp, $weighting, $maxAuthors', async (asked) => {
    const found = await service.network({ of: 'COLLABORATION', ...asked, ...all });
    const expected = edgesOf(jointWorks([...papers.values()], asked), asked);
    expect(expected.size).toBeGreaterThan(0);
    expect(answered(found)).toEqual(expected);
  });

  it.each(each(levels))(
    'lead from who cites to who is cited: $level, $rollUp, $weighting, $maxAuthors',
    async (asked) => {
      const found = await service.network({ of: 'CITATION', ...asked, ...all });
      const expected = edgesOf(citations(asked), asked);
      expect(expected.size).toBeGreaterThan(0);
      expect(found.totalEdges).toBe(expected.size);
      const shown = answered(found);
      expect(shown.size).toBe(Math.min(expected.size, all.first));
      for (const [ends, told] of shown) expect([ends, told]).toEqual([ends, expected.get(ends)]);
    },
  );

  it.each(each(['INSTITUTION', 'COUNTRY', 'SECTOR'] as const))(
    'join by joint models: $level, $rollUp, $weighting, $maxAuthors',
    async (asked) => {
      const found = await service.network({ of: 'CO_DEVELOPMENT', ...asked, ...all });
      const expected = edgesOf(jointWorks(models, asked), asked);
      expect(expected.size).toBeGreaterThan(0);
      expect(answered(found)).toEqual(expected);
    },
  );

  it.each(rest)('join topics: $weighting, $maxAuthors', async (asked) => {
    const found = await service.network({ of: 'TOPIC_CO_OCCURRENCE', ...asked, ...all });
    const expected = edgesOf(jointWorks([...papers.values()], { ...asked, level: 'TOPIC' }), {
      ...asked,
      level: 'TOPIC',
    });
    expect(expected.size).toBeGreaterThan(0);
    expect(answered(found)).toEqual(expected);
  });

  it.each([
    { rollUp: 'NONE', weighting: 'FULL', maxAuthors: 100, minimumWeight: 0 },
    { rollUp: 'NONE', weighting: 'FULL', maxAuthors: 100, minimumWeight: 2 },
    { rollUp: 'NONE', weighting: 'FRACTIONAL', maxAuthors: 5, minimumWeight: 0.1 },
  ] as const)('are around authors what the whole has there: $weighting, $maxAuthors, $minimumWeight', async (rule) => {
    const asked = { level: 'AUTHOR', ...rule } as const;
    const whole = await service.network({ of: 'COLLABORATION', ...asked, ...all });
    const busiest = whole.nodes.toSorted((a, b) => b.degree - a.degree).slice(0, 3);
    for (const middle of [...busiest, ...whole.nodes.slice(0, 3)]) {
      const { minimumWeight } = asked;
      const around = await service.network({
        of: 'COLLABORATION',
        ...asked,
        minimumWeight,
        first: 20_000,
        around: [middle.id],
      });
      const drawn = (least: number) => {
        const touches = ({ source, target }: Ends) => [source, target].includes(middle.id);
        const heavy = whole.edges.filter(({ weight }) => weight >= least);
        const region = new Set(heavy.filter(touches).flatMap(({ source, target }) => [source, target]));
        return heavy.filter((edge) => touches(edge) || (region.has(edge.source) && region.has(edge.target)));
      };
      expect(around.totalEdges).toBe(drawn(0).length);
      expect(around.edges).toEqual(drawn(minimumWeight));
      const sizes = new Map(whole.nodes.map(({ id, size }) => [id, size]));
      for (const { id, size } of around.nodes) expect([id, size]).toEqual([id, sizes.get(id)]);
    }
  });

  it('count for each node its works', async () => {
    const asked = { level: 'COUNTRY', rollUp: 'AT_PUBLICATION', weighting: 'FULL', maxAuthors: 100 } as const;
    const { nodes } = await service.network({ of: 'COLLABORATION', ...asked, ...all });
    const labels = [...papers.values()].flatMap((paper) => labelsOf(paper, asked, institutions));
    for (const { label, size } of nodes)
      expect([label, size]).toEqual([label, labels.filter((one) => one === label).length]);
  });
});
