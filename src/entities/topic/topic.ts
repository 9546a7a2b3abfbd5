import { schemeOf } from '../../log/key.ts';
import { commonFields, type EntityOf, noun, type Properties, type ResolvedEntity } from '../../log/noun.ts';

/** Letters of OpenAlex's ids, and what they number. */
const openalexKinds: Readonly<Record<string, readonly [scheme: string, level: string]>> = {
  T: ['openalex', 'topic'],
  s: ['openalex', 'subfield'],
  f: ['openalex', 'field'],
  d: ['openalex', 'domain'],
  C: ['openalex-concepts', 'concept'],
};

/** `openalex:T…`, `openalex:subfields/…`, or `name:<name>|<scheme>/<level>`: a key tells the scheme and the level. */
const placeOf = (key: string): readonly [scheme: string, level: string] => {
  const value = key.slice(key.indexOf(':') + 1);
  if (schemeOf(key) === 'openalex') return openalexKinds[value.charAt(0)] ?? ['openalex', 'topic'];
  const [scheme = '', level = ''] = value.slice(value.lastIndexOf('|') + 1).split('/');
  return [scheme, level];
};

const place = ({ keys: [key = ''], properties }: ResolvedEntity): Properties => {
  const [scheme, level] = placeOf(key);
  return { scheme: properties.scheme ?? scheme, level: properties.level ?? level };
};

/** What works are about, by one classification among several: OpenAlex's topics, Epoch's domains and tasks. */
export const topicNoun = noun({
  name: 'Topic',
  type: 'TOPIC',
  prefix: 'top',
  schemes: ['openalex', 'name'],
  identifierSchemes: ['openalex'],
  fields: {
    ...commonFields,
    scheme: { kind: 'text', nullMeans: 'never: the key tells' },
    level: { kind: 'text', nullMeans: 'never: the key tells' },
    parent: {
      kind: 'references',
      relationship: 'PART_OF',
      to: 'Topic',
      properties: {},
      most: 1,
      nullMeans: 'at the top of its scheme',
    },
  },
  derive: place,
});
export type Topic = EntityOf<typeof topicNoun>;

/** The classification that a topic belongs to; its key tells where no source does. */
export const schemeOfTopic = ({ scheme, keys: [key = ''] }: Pick<Topic, 'scheme' | 'keys'>): string =>
  scheme ?? placeOf(key)[0];

/** A topic's level in its classification, likewise. */
export const levelOf = ({ level, keys: [key = ''] }: Pick<Topic, 'level' | 'keys'>): string => level ?? placeOf(key)[1];
