import type { Api } from '../support/api.ts';

/** What the API answers of an entity, as it is. */
export type Json = Readonly<Record<string, unknown>>;
type Value = string | number | null;

export interface KeyInput {
  readonly field: string;
  readonly bucket?: string;
  readonly log10Bin?: number;
  readonly edges?: readonly number[];
}
export interface MeasureInput {
  readonly as: string;
  readonly function: string;
  readonly of?: string;
  readonly p?: number;
}
export interface Question {
  readonly noun: string;
  readonly by: readonly KeyInput[];
  readonly measures: readonly MeasureInput[];
  readonly attribution: 'FULL' | 'FRACTIONAL' | 'FIRST';
}

const institution =
  'id name sector publicResearch registryTypes countries { id code } parents { id sector countries { id code } }';

/** The lists, and what is read of each entity: all that random questions group by and measure. */
export const readings: Readonly<Record<string, { readonly list: string; readonly selection: string }>> = {
  Model: {
    list: 'models',
    selection: `id access codeAccess frontier status teamClass domains tasks notability publicationDate { text } trainingCompute { best confidence }
      parameters { best } citations developers(first: 100) { nodes { ${institution} } } baseModels(first: 100) { nodes { id access } }
      topics(first: 100) { nodes { id level parent { id } } }`,
  },
  Paper: {
    list: 'papers',
    selection: `id status teamClass publicationDate { text } citations codeRepositories venue { id category }
      institutions(first: 100) { nodes { ${institution} } } topics(first: 100) { nodes { id level parent { id } } }`,
  },
  Institution: {
    list: 'institutions',
    selection: `${institution} status models(first: 100) { nodes { id access } } clusters(first: 100) { nodes { id operationalStatus } }`,
  },
  Cluster: {
    list: 'clusters',
    selection: `id operationalStatus certainty sector possibleDuplicate standardAnalysis firstOperationalDate { text }
      maxPerformance { best } chips powerCapacity { best } countries { id code } owners(first: 100) { nodes { ${institution} } }`,
  },
};

/** Every entity of a list that fits a filter, page by page. */
export const readList = async (
  api: Api,
  noun: string,
  filter: Json = {},
  selection = 'id',
): Promise<readonly Json[]> => {
  const { list } = readings[noun] ?? { list: '' };
  const query = `query ($filter: ${noun}Filter, $after: String) {
    ${list}(filter: $filter, first: ${selection === 'id' ? 100 : 50}, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } }
  }`;
  const found: Json[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await api.ask(query, { filter, after });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    found.push(...data[list].nodes);
    [after, more] = [data[list].pageInfo.endCursor, data[list].pageInfo.hasNextPage];
  }
  return found;
};

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const related = new Set([
  'developers',
  'baseModels',
  'topics',
  'institutions',
  'models',
  'clusters',
  'owners',
  'parents',
  'parent',
  'venue',
  'country',
]);

/** Related entities, in the order of the API. */
const itemsOf = (item: Json, name: string): readonly Json[] => {
  const value = name === 'country' ? item.countries : item[name];
  const nodes = isMap(value) && Array.isArray(value.nodes) ? value.nodes : [value].flat();
  return nodes.filter(isMap);
};

const plain = (value: unknown): Value => {
  if (isMap(value)) return plain(value.best ?? value.text ?? null);
  if (value === null || value === undefined || value === 'UNKNOWN') return null;
  return typeof value === 'boolean' ? String(value) : (value as Value);
};

/** The values of a dotted name, null among them where there is none; never no value. */
export const valuesAt = (item: Json, field: string): readonly Value[] => {
  const [name = '', ...rest] = field.split('.');
  if (name === 'hasCode') return [String((item.codeRepositories as unknown[]).length > 0)];
  if (name === 'confidence') return [plain(isMap(item.trainingCompute) ? item.trainingCompute.confidence : null)];
  if (!related.has(name)) {
    const values = [item[name]].flat().map(plain);
    return values.length > 0 ? [...new Set(values)] : [null];
  }
  const items = itemsOf(item, name);
  if (rest[0] === 'count') return [items.length];
  if (items.length === 0) return [null];
  const values = items.flatMap((one) =>
    rest.length > 0 ? valuesAt(one, rest.join('.')) : [(one.code ?? one.id) as Value],
  );
  return [...new Set(values)];
};

const monthOf = (date: string): string => (date.length > 4 ? date.slice(0, 7) : `${date}-07`);

const stretchOf = (date: string, bucket = 'YEAR'): string => {
  const [year, month] = [date.slice(0, 4), Number(monthOf(date).slice(5))];
  const five = Number(year) - (Number(year) % 5);
  const stretches: Readonly<Record<string, string>> = {
    MONTH: monthOf(date),
    QUARTER: `${year} Q${Math.ceil(month / 3)}`,
    HALF_YEAR: `${year} H${month > 6 ? 2 : 1}`,
    YEAR: year,
    FIVE_YEARS: `${five}–${five + 4}`,
    ALL: 'ALL',
  };
  return stretches[bucket] ?? '';
};

const digits = (value: number): string => String(Number(value.toPrecision(12)));

const binOf = (value: number, width: number): string => {
  if (value <= 0) return '(-Infinity, 0]';
  const bin = Math.floor(Math.log10(value) / width + 1e-9);
  return `[${digits(10 ** (bin * width))}, ${digits(10 ** ((bin + 1) * width))})`;
};

const edgesOf = (value: number, edges: readonly number[]): string => {
  const low = edges.filter((edge) => edge <= value).at(-1);
  const high = edges.find((edge) => edge > value);
  return `${low === undefined ? '(-Infinity' : `[${low}`}, ${high ?? 'Infinity'})`;
};

const dates = new Set(['publicationDate', 'firstOperationalDate']);

const groupedBy = ({ field, bucket, log10Bin, edges }: KeyInput, value: Value): string | null => {
  if (value === null) return null;
  if (dates.has(field)) return stretchOf(String(value), bucket);
  if (log10Bin !== undefined) return binOf(Number(value), log10Bin);
  return edges ? edgesOf(Number(value), edges) : String(value);
};

type Tuple = readonly (string | null)[];

const product = <Item>(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] =>
  lists.reduce<readonly (readonly Item[])[]>(
    (all, list) => all.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );

const distinct = (tuples: readonly Tuple[]): readonly Tuple[] => [
  ...new Map(tuples.map((tuple) => [JSON.stringify(tuple), tuple])).values(),
];

/** The relationship that a key is along, or the key itself where it is the entity's own, as the number of related is. */
const rootOf = (field: string): string => {
  const [root = '', next] = field.split('.');
  return next === 'count' ? field : root;
};

/** The different combinations of an entity's keys; keys along one relationship go together. */
export const tuplesOf = ({ by, attribution }: Question, entity: Json): readonly Tuple[] => {
  const cut = <Item>(items: readonly Item[]) => (attribution === 'FIRST' ? items.slice(0, 1) : items);
  const roots = [...new Set(by.map(({ field }) => rootOf(field)))];
  const parts = roots.map((root) => {
    const keys = by.filter(({ field }) => rootOf(field) === root);
    const isRelated = related.has(root);
    const items: readonly (Json | null)[] = isRelated ? cut(itemsOf(entity, root)) : [entity];
    const tuples = (items.length > 0 ? items : [null]).flatMap((item) =>
      product(
        keys.map((key) => {
          if (!item) return [null];
          if (!isRelated) return cut(valuesAt(item, key.field)).map((value) => groupedBy(key, value));
          if (key.field === root) return [String(item.code ?? item.id)];
          return cut(valuesAt(item, key.field.slice(root.length + 1))).map((value) => groupedBy(key, value));
        }),
      ),
    );
    return { keys, tuples: distinct(tuples) };
  });
  const order = parts.flatMap(({ keys }) => keys);
  return product(parts.map(({ tuples }) => tuples)).map((combination) => {
    const flat = combination.flat();
    return by.map((key) => flat[order.indexOf(key)] ?? null);
  });
};

export interface Expected {
  readonly tuple: Tuple;
  readonly ids: readonly string[];
  readonly measures: readonly { readonly value: number | null; readonly n: number }[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** R-7. */
const percentile = (values: readonly number[], p: number): number => {
  const ascending = values.toSorted((a, b) => a - b);
  const place = ((ascending.length - 1) * p) / 100;
  const [below = 0, above = 0] = [ascending[Math.floor(place)], ascending[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
};

interface Incidence {
  readonly entity: Json;
  readonly weight: number;
}

const measured = ({ function: name, of, p }: MeasureInput, incidences: readonly Incidence[]) => {
  const all = { n: incidences.length };
  if (of === undefined) return { ...all, value: sum(incidences.map(({ weight }) => weight)) };
  const known = incidences.flatMap(({ entity, weight }) => {
    const values = valuesAt(entity, of).filter((value) => value !== null);
    return values.length > 0 ? [{ values, weight }] : [];
  });
  const n = known.length;
  if (name === 'COUNT') return { n, value: sum(known.map(({ weight }) => weight)) };
  if (name === 'COVERAGE') return { ...all, value: n / incidences.length };
  if (name === 'COUNT_DISTINCT') return { n, value: new Set(known.flatMap(({ values }) => values)).size };
  const numbers = known.map(({ values }) => Number(values[0]));
  if (name === 'GEOMETRIC_MEAN') {
    const logs = numbers.filter((number) => number > 0).map(Math.log);
    return { n: logs.length, value: logs.length > 0 ? Math.exp(sum(logs) / logs.length) : null };
  }
  if (n === 0) return { n, value: null };
  const mean = sum(numbers) / n;
  const values: Readonly<Record<string, () => number>> = {
    SUM: () => sum(known.map(({ weight }, index) => weight * (numbers[index] ?? 0))),
    MEAN: () => mean,
    MEDIAN: () => percentile(numbers, 50),
    PERCENTILE: () => percentile(numbers, p ?? 0),
    MIN: () => Math.min(...numbers),
    MAX: () => Math.max(...numbers),
    STANDARD_DEVIATION: () => Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / n),
  };
  return { n, value: values[name]?.() ?? null };
};

/** The groups of entities, folded one by one, by their tuples as JSON. */
export const fold = (question: Question, entities: readonly Json[]): ReadonlyMap<string, Expected> => {
  const groups = new Map<string, { tuple: Tuple; incidences: Incidence[] }>();
  for (const entity of entities) {
    const tuples = tuplesOf(question, entity);
    const weight = question.attribution === 'FRACTIONAL' ? 1 / tuples.length : 1;
    for (const tuple of tuples) {
      const key = JSON.stringify(tuple);
      const group = groups.get(key) ?? { tuple, incidences: [] };
      groups.set(key, group);
      group.incidences.push({ entity, weight });
    }
  }
  return new Map(
    [...groups].map(([key, { tuple, incidences }]) => [
      key,
      {
        tuple,
        ids: incidences.map(({ entity }) => String(entity.id)).sort(),
        measures: question.measures.map((measure) => measured(measure, incidences)),
      },
    ]),
  );
};
