import type { Api } from '../support/api.ts';

/** An entity as the API shows it, flat: what filters and orders name, under the same names. */
export interface Known {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Ids of related entities, by the filter's name for them. */
  readonly related: Record<string, readonly string[]>;
}

/** Everything that a naive reading of lists needs. */
export interface World {
  readonly nouns: Readonly<Record<string, ReadonlyMap<string, Known>>>;
}

type Filter = Readonly<Record<string, unknown>>;
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const common = 'id name aliases status version identifiers { scheme }';
const ids = 'nodes { id }';

interface Reading {
  readonly list: string;
  readonly selection: string;
  /** Related entities by the filter's name, and the field that lists them. */
  readonly related: Readonly<Record<string, string>>;
}

/** How each noun is read: along relationships from one side only, the other is turned round. */
const readings: Readonly<Record<string, Reading>> = {
  Model: {
    list: 'models',
    selection: `${common} publicationDate { from } trainingCompute { best confidence } parameters { best } datasetSize { best }
      trainingTime { best } trainingCost { best } powerDraw { best } citations domains tasks approaches access codeAccess
      notability frontier teamClass developers(first: 100) { ${ids} } papers(first: 100) { ${ids} } hardware { hardwareType { id } }
      datasets(first: 100) { ${ids} } topics(first: 100) { ${ids} } baseModels(first: 100) { ${ids} }`,
    related: {
      developers: 'Institution',
      papers: 'Paper',
      hardware: 'HardwareType',
      datasets: 'Dataset',
      topics: 'Topic',
      baseModels: 'Model',
    },
  },
  Paper: {
    list: 'papers',
    selection: `${common} title publicationDate { from } citations codeRepositories venue { name } teamClass
      authorships(first: 100) { ${ids} pageInfo { hasNextPage endCursor } } institutions(first: 100) { ${ids} } topics(first: 100) { ${ids} }
      references(first: 100) { ${ids} }`,
    related: { authorships: 'Author', institutions: 'Institution', topics: 'Topic', references: 'Paper' },
  },
  Author: { list: 'authors', selection: `${common} identity`, related: {} },
  Institution: {
    list: 'institutions',
    selection: `${common} sector publicResearch registryTypes countries { code name } parents { id }`,
    related: { parents: 'Institution' },
  },
  Topic: { list: 'topics', selection: `${common} scheme level parent { id }`, related: { parent: 'Topic' } },
  Cluster: {
    list: 'clusters',
    selection: `${common} operationalStatus certainty sector firstOperationalDate { from } maxPerformance { best } chips
      powerCapacity { best } possibleDuplicate owners(first: 100) { ${ids} } hardware { hardwareType { id } }`,
    related: { owners: 'Institution', hardware: 'HardwareType' },
  },
};

type Answer = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Answer => typeof value === 'object' && value !== null && !Array.isArray(value);

const idsIn = (value: unknown): readonly string[] => {
  const nodes = isMap(value) && Array.isArray(value.nodes) ? value.nodes : [value].flat();
  return nodes.flatMap((node: unknown) => {
    if (!isMap(node)) return [];
    const inner = isMap(node.hardwareType) ? node.hardwareType : node;
    return typeof inner.id === 'string' ? [inner.id] : [];
  });
};

/** `publicationDate.from` and the like, as plain values. */
const plain = (value: unknown): unknown => {
  if (!isMap(value)) return value;
  if ('from' in value) return value.from;
  return 'best' in value ? value.best : value;
};

const knownOf = (node: Answer, { related }: Reading): Known => ({
  id: String(node.id),
  values: Object.fromEntries(Object.entries(node).map(([name, value]) => [name, plain(value)])),
  related: Object.fromEntries(Object.keys(related).map((name) => [name, idsIn(node[name])])),
});

const readAll = async (api: Api, reading: Reading): Promise<ReadonlyMap<string, Known>> => {
  const { list, selection } = reading;
  const query = `query ($after: String) { ${list}(first: 40, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
  const found = new Map<string, Known>();
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await api.ask(query, { after });
    if (errors.length > 0) throw new Error(`${list}: ${errors[0]?.message}`);
    const { nodes, pageInfo } = data[list];
    for (const node of nodes) {
      found.set(node.id, {
        ...knownOf(node, reading),
        values: { ...knownOf(node, reading).values, confidence: node.trainingCompute?.confidence ?? 'UNKNOWN' },
      });
    }
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return found;
};

interface AuthorPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All authors of a paper that has more than a page of them. */
const moreAuthors = async (api: Api, id: string, { nodes, pageInfo }: AuthorPage): Promise<readonly string[]> => {
  const own = nodes.map((node) => node.id);
  if (!pageInfo.hasNextPage) return own;
  const { data } = await api.ask(
    `query ($id: ID!, $after: String) {
      paper(by: { id: $id }) { authorships(first: 100, after: $after) { ${ids} pageInfo { hasNextPage endCursor } } }
    }`,
    { id, after: pageInfo.endCursor },
  );
  return [...own, ...(await moreAuthors(api, id, data.paper.authorships))];
};

/** The other side of each relationship. */
const turned: readonly (readonly [from: string, field: string, to: string, back: string])[] = [
  ['Model', 'developers', 'Institution', 'models'],
  ['Model', 'papers', 'Paper', 'models'],
  ['Model', 'hardware', 'HardwareType', 'models'],
  ['Model', 'topics', 'Topic', 'models'],
  ['Model', 'baseModels', 'Model', 'derivedModels'],
  ['Paper', 'authorships', 'Author', 'papers'],
  ['Paper', 'institutions', 'Institution', 'papers'],
  ['Paper', 'topics', 'Topic', 'papers'],
  ['Paper', 'references', 'Paper', 'citedBy'],
  ['Institution', 'parents', 'Institution', 'children'],
  ['Topic', 'parent', 'Topic', 'children'],
  ['Cluster', 'owners', 'Institution', 'clusters'],
];

/** Reads the whole graph through the API, page by page. */
export const readWorld = async (api: Api): Promise<World> => {
  const nouns: Record<string, ReadonlyMap<string, Known>> = {};
  for (const [noun, reading] of Object.entries(readings)) nouns[noun] = await readAll(api, reading);
  for (const { id, values, related } of nouns.Paper?.values() ?? []) {
    related.authorships = await moreAuthors(api, id, values.authorships as AuthorPage);
  }
  for (const [from, field, to, back] of turned) {
    const targets = nouns[to];
    if (!targets) continue;
    const sources = new Map<string, string[]>();
    for (const { id, related } of nouns[from]?.values() ?? []) {
      for (const other of related[field] ?? []) sources.set(other, [...(sources.get(other) ?? []), id]);
    }
    for (const target of targets.values()) target.related[back] = sources.get(target.id) ?? [];
  }
  for (const paper of nouns.Paper?.values() ?? []) paper.related.authors = paper.related.authorships ?? [];
  return { nouns };
};

/** The noun at the other end of a related filter. */
export const relatedNoun: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Model: { developers: 'Institution', papers: 'Paper', topics: 'Topic', baseModels: 'Model', derivedModels: 'Model' },
  Paper: {
    authors: 'Author',
    institutions: 'Institution',
    topics: 'Topic',
    models: 'Model',
    references: 'Paper',
    citedBy: 'Paper',
  },
  Author: { papers: 'Paper' },
  Institution: {
    parents: 'Institution',
    children: 'Institution',
    models: 'Model',
    papers: 'Paper',
    clusters: 'Cluster',
  },
  Topic: { parent: 'Topic', children: 'Topic', papers: 'Paper', models: 'Model' },
  Cluster: { owners: 'Institution' },
};

const lower = (text: unknown): string => String(text).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const textFits = (text: unknown, operators: Filter): boolean =>
  Object.entries(operators).every(([name, value]) => {
    if (name === 'isNull') return (text === null || text === undefined) === value;
    if (text === null || text === undefined) return false;
    const own = lower(text);
    if (name === 'in') return (value as string[]).some((one) => own === lower(one));
    if (name === 'contains') return own.includes(lower(value));
    return name === 'startsWith' ? own.startsWith(lower(value)) : own === lower(value);
  });

const numberFits = (number: unknown, operators: Filter): boolean =>
  Object.entries(operators).every(([name, value]) => {
    const [own, other] = [number as number | null, value as number];
    if (name === 'isNull') return (own === null) === value;
    if (own === null) return false;
    if (name === 'eq') return own === other;
    if (name === 'lt') return own < other;
    if (name === 'lte') return own <= other;
    return name === 'gt' ? own > other : own >= other;
  });

const dateFits = (day: unknown, operators: Filter): boolean =>
  Object.entries(operators).every(([name, value]) => {
    if (name === 'isNull') return (day === null) === value;
    if (typeof day !== 'string') return false;
    if (name === 'year') return Number(day.slice(0, 4)) === value;
    return name === 'from' ? day >= String(value) : day <= String(value);
  });

const choiceFits = (own: unknown, operators: Filter): boolean =>
  Object.entries(operators).every(([name, value]) => {
    if (name === 'in') return (value as unknown[]).includes(own);
    if (name !== 'atLeast') return own === value;
    const order = ['CONFIDENT', 'LIKELY', 'SPECULATIVE', 'UNKNOWN'];
    return order.indexOf(String(own)) <= order.indexOf(String(value));
  });

const listFits = (own: readonly unknown[], operators: Filter): boolean =>
  Object.entries(operators).every(([name, value]) => {
    const has = own.some((item) => lower(item) === lower(value));
    return name === 'some' ? has : !has;
  });

/** Where the filter's name is not that of the field. */
const listFields: Readonly<Record<string, string>> = {
  alias: 'aliases',
  domain: 'domains',
  task: 'tasks',
  notability: 'notability',
  registryType: 'registryTypes',
};
const numbers = new Set(['trainingCompute', 'parameters', 'datasetSize', 'trainingCost', 'citations', 'chips']);
const dates = new Set(['publicationDate', 'firstOperationalDate']);
const texts = new Set(['name', 'title', 'scheme', 'level']);

const isWithin = (world: World, topic: Known, id: string): boolean =>
  topic.id === id ||
  (topic.related.parent ?? []).some((parent) => {
    const above = world.nouns.Topic?.get(parent);
    return above !== undefined && isWithin(world, above, id);
  });

const relatedFits = (world: World, noun: string, others: readonly string[], operators: Filter): boolean =>
  Object.entries(operators).every(([name, filter]) => {
    const fits = others.map((id) => {
      const other = world.nouns[noun]?.get(id);
      return other !== undefined && fitsFilter(world, noun, other, filter as Filter);
    });
    if (name === 'some') return fits.some(Boolean);
    return name === 'none' ? !fits.some(Boolean) : fits.every(Boolean);
  });

/** All operators hold of one country, each of its code or of its name. */
const countriesFit = (countries: readonly Answer[], operators: Filter): boolean => {
  const { isNull, ...others } = operators;
  if (isNull !== undefined && (countries.length === 0) !== isNull) return false;
  if (Object.keys(others).length === 0) return true;
  return countries.some(({ code, name: called }) =>
    Object.entries(others).every(([name, value]) => [code, called].some((text) => textFits(text, { [name]: value }))),
  );
};

const memberFits = (world: World, noun: string, own: Known, name: string, value: unknown): boolean => {
  if (name === 'and') return (value as Filter[]).every((filter) => fitsFilter(world, noun, own, filter));
  if (name === 'or') return (value as Filter[]).some((filter) => fitsFilter(world, noun, own, filter));
  if (name === 'not') return !fitsFilter(world, noun, own, value as Filter);
  if (name === 'changedSince') return Number(own.values.version) > Number(value);
  if (name === 'within') return isWithin(world, own, String(value));
  const operators = value as Filter;
  const other = relatedNoun[noun]?.[name];
  if (other !== undefined) return relatedFits(world, other, own.related[name] ?? [], operators);
  if (name === 'identifierScheme') {
    return listFits(
      (own.values.identifiers as { scheme: string }[]).map(({ scheme }) => scheme),
      operators,
    );
  }
  if (name === 'country') return countriesFit(own.values.countries as readonly Answer[], operators);
  if (name === 'venue') return textFits((own.values.venue as { name: string } | null)?.name, operators);
  if (name === 'hasCode') return choiceFits((own.values.codeRepositories as unknown[]).length > 0, operators);
  const list = listFields[name];
  if (list !== undefined) return listFits(own.values[list] as unknown[], operators);
  if (numbers.has(name)) return numberFits(own.values[name] ?? null, operators);
  if (dates.has(name)) return dateFits(own.values[name] ?? null, operators);
  if (texts.has(name)) return textFits(own.values[name], operators);
  if (name === 'frontier' && 'isNull' in operators) return (own.values.frontier === null) === operators.isNull;
  return choiceFits(own.values[name], operators);
};

/** What is known of a filter so far, by entity: related ones are met again and again. */
const answers = new WeakMap<Filter, Map<string, boolean>>();

/** Whether an entity fits a filter, member by member. */
export const fitsFilter = (world: World, noun: string, own: Known, filter: Filter): boolean => {
  const known = answers.get(filter) ?? new Map<string, boolean>();
  answers.set(filter, known);
  const before = known.get(own.id);
  if (before !== undefined) return before;
  const fits = Object.entries(filter).every(([name, value]) => memberFits(world, noun, own, name, value));
  known.set(own.id, fits);
  return fits;
};

const sortValue = ({ values }: Known, field: string): unknown => {
  if (field === 'NAME') return lower(values.name);
  const name = field.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return values[name] ?? null;
};

const compareValues = (a: unknown, b: unknown): number => (a === b ? 0 : (a as number) < (b as number) ? -1 : 1);

/** Nulls last either way; ids decide between equals, in the way of the last key. */
const compare =
  (orders: readonly Order[]) =>
  (a: Known, b: Known): number => {
    for (const { field, direction } of orders) {
      const [one, other] = [sortValue(a, field), sortValue(b, field)];
      if ((one === null) !== (other === null)) return one === null ? 1 : -1;
      const way = direction === 'DESC' ? -1 : 1;
      const difference = way * compareValues(one, other);
      if (difference !== 0) return difference;
    }
    return (orders.at(-1)?.direction === 'DESC' ? -1 : 1) * compareValues(a.id, b.id);
  };

/** The ids of a whole list: everything read, filtered and sorted, in the plainest way. */
export const listOf = (world: World, noun: string, filter: Filter, orders: readonly Order[]): readonly string[] =>
  [...(world.nouns[noun]?.values() ?? [])]
    .filter((own) => fitsFilter(world, noun, own, filter))
    .sort(compare(orders))
    .map(({ id }) => id);
