import { partialDate } from '../shared/partial-date.ts';
import { searchTexts } from '../shared/words.ts';
import { compareKeys, normalName } from './key.ts';
import type { Field, Noun, Properties } from './noun.ts';
import { type ProjectedEdge, projectEdges, type Subject, type TargetOf } from './project-edges.ts';
import type { Claim } from './record.ts';
import { because, type Sources, type State } from './resolve.ts';

export interface Projection {
  readonly properties: Properties;
  readonly edges: readonly ProjectedEdge[];
}

const quantityProperties = (name: string, unit: string, claim: Claim): Properties => ({
  [name]: typeof claim.value === 'number' ? claim.value : null,
  [`${name}Low`]: claim.low ?? null,
  [`${name}High`]: claim.high ?? null,
  [`${name}Unit`]: claim.unit ?? unit,
  [`${name}PriceYear`]: claim.priceYear ?? null,
  [`${name}Method`]: claim.method ?? 'UNKNOWN',
  [`${name}Detail`]: claim.methodDetail ?? null,
  [`${name}Confidence`]: claim.confidence ?? 'UNKNOWN',
});

const fieldProperties = (name: string, field: Field, claim: Claim): Properties => {
  const { value } = claim;
  if (field.kind === 'references' || value === undefined || value === null) return {};
  if (field.kind === 'quantity') return quantityProperties(name, field.unit, claim);
  if (field.kind === 'date') {
    const date = partialDate(String(value));
    return { [name]: date?.text ?? null, [`${name}From`]: date?.from ?? null, [`${name}To`]: date?.to ?? null };
  }
  if (Array.isArray(value)) return value.length > 0 ? { [name]: value as readonly string[] } : {};
  return { [name]: value as string | number | boolean };
};

/** Keys with the root first, the others by precedence. */
export const orderedKeys = (noun: Noun, root: string, keys: Iterable<string>): readonly string[] => [
  root,
  ...[...new Set(keys)].filter((key) => key !== root).sort((a, b) => compareKeys(noun, a, b)),
];

const contestedOf = (state: State): readonly string[] =>
  [...state].flatMap(([name, { contested }]) => (contested ? [name] : [])).sort();

/** The properties of an entity that only references speak of. */
export const stubProperties = (noun: Noun, subject: Pick<Subject, 'keys'>, name: string): Properties => ({
  ...header(noun, subject, name),
  ...noun.derive?.({
    name,
    keys: subject.keys,
    stub: true,
    properties: {},
    because: () => 'Only references speak of it.',
  }),
  stub: true,
});

const header = (
  noun: Noun,
  subject: Pick<Subject, 'keys'>,
  name: string,
  aliases: readonly string[] = [],
): Properties => {
  // What the full-text index holds; a change of its rules needs a rebuild.
  const { searchNames, searchWords } = searchTexts([name, ...aliases]);
  return {
    noun: noun.name,
    name,
    nameKey: normalName(name),
    keys: subject.keys,
    searchWords,
    // No node has an empty list: the offline importer cannot make one.
    ...(searchNames.length > 0 && { searchNames }),
  };
};

const aliasesOf = ({ aliases }: Properties): readonly string[] => (Array.isArray(aliases) ? aliases : []);

const valueOfKey = (key: string): string => key.slice(key.indexOf(':') + 1);

/** What an entity's state looks like as a node and its edges. Pure: equal states and targets give equal projections. */
export const project = (
  noun: Noun,
  subject: Subject,
  state: State,
  sources: Sources,
  targetOf: TargetOf,
): Projection => {
  const properties: Record<string, Properties[string]> = {};
  for (const [name, { claim }] of state) {
    const field = noun.fields[name];
    if (!field || !claim) continue;
    Object.assign(properties, fieldProperties(name, field, claim));
  }
  const name = typeof properties.name === 'string' ? properties.name : valueOfKey(subject.root);
  const contested = contestedOf(state);
  const derived = noun.derive?.({
    name,
    keys: subject.keys,
    stub: false,
    properties,
    because: (field) => because(state.get(field), sources),
  });
  return {
    properties: {
      ...properties,
      ...header(noun, subject, name, aliasesOf(properties)),
      ...(contested.length > 0 && { contested }),
      ...derived,
    },
    edges: projectEdges(noun, subject, state, targetOf),
  };
};
