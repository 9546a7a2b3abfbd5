import { compareKeys } from '../../log/key.ts';
import type { Noun } from '../../log/noun.ts';
import { groupBy } from '../../shared/group-by.ts';
import { asOneWord } from '../../shared/words.ts';
import type { Decision, Matched, Unlinked } from '../decision.ts';
import { componentsOf, type Edge } from '../union.ts';
import { cyclesOf } from './cycles.ts';

/** What all sources say of a model together. */
export interface ModelFacts {
  /** The key that stands for the model without any decision of the matcher. */
  readonly root: string;
  readonly names: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  /** Sources that describe it: two models of one source are two. */
  readonly sources: ReadonlySet<string>;
  /** Papers and addresses where it is described. */
  readonly described: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly developers: ReadonlySet<string>;
  /** Models that it is based on, by their keys. */
  readonly bases: ReadonlySet<string>;
}

/** A name as it is compared: no case, accents, white space and punctuation but the plus of `PointNet++`. */
export const comparedName = (name: string): string => asOneWord(name.replaceAll('+', 'plus'));

const share = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean => [...a].some((one) => b.has(one));

const compared = ({ names }: ModelFacts): ReadonlySet<string> => new Set([...names].map(comparedName));

const ruleFor = (a: ModelFacts, b: ModelFacts): string | null => {
  if (share(a.sources, b.sources) || !share(compared(a), compared(b))) return null;
  if (share(a.described, b.described)) return 'NAME_PAPER';
  return share(a.years, b.years) && share(a.developers, b.developers) ? 'NAME_YEAR_DEVELOPER' : null;
};

const isNamedByTitle = (model: ModelFacts): boolean =>
  share(compared(model), new Set([...model.titles].map(asOneWord)));

/** A sheet of old names models without a name by their paper’s title: they are the one other model of that paper. */
const titleRule = (a: ModelFacts, b: ModelFacts, ofPaper: number): string | null =>
  ofPaper === 2 && !share(a.sources, b.sources) && isNamedByTitle(a) !== isNamedByTitle(b) ? 'TITLE_PAPER' : null;

const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

const edgeOf = (a: ModelFacts, b: ModelFacts, rule: string): Edge => ({
  a: a.root,
  b: b.root,
  rule,
  evidence: `${[...a.names].sort().join(', ')}; ${[...b.names].sort().join(', ')}; ${[...a.described]
    .filter((one) => b.described.has(one))
    .sort()
    .join(', ')}`,
});

/** A paper of more models than this describes a family, and is compared by names alone. */
const mostOfOnePaper = 30;

const grouped = (models: readonly ModelFacts[], placesOf: (model: ModelFacts) => Iterable<string>) =>
  [
    ...groupBy(
      models.flatMap((model) => [...placesOf(model)].map((place) => ({ model, place }))),
      ({ place }) => place,
    ).values(),
  ].map((group) => group.map(({ model }) => model));

const unlinkedOf = (
  noun: Noun,
  edges: readonly Edge[],
  near: readonly (readonly [ModelFacts, ModelFacts, string])[],
) => {
  const linked = new Set(edges.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  const open = new Map<string, Unlinked>();
  for (const [a, b, reason] of near) {
    const keys = [a.root, b.root].sort();
    if (!linked.has(keys.join('\n')) && !share(a.sources, b.sources))
      open.set(keys.join('\n'), { noun: noun.name, keys, reason });
  }
  return [...open.values()];
};

/**
 * Models of two sources that are one: of one name, and one paper or address; of one name, year and developer; one that
 * goes by its paper’s title, and the only other model of that paper. Likely ones beside these are listed, not linked; so are
 * models that are based on themselves, round whatever cycle. Pure.
 */
export const matchModels = (noun: Noun, facts: readonly ModelFacts[]): Matched => {
  const models = [...facts].sort((a, b) => (a.root < b.root ? -1 : 1));
  const ofName = grouped(models, compared).flatMap(pairs);
  const ofPaper = grouped(models, ({ described }) => described).filter((group) => group.length <= mostOfOnePaper);
  const edges = [
    ...ofName.flatMap(([a, b]) => {
      const rule = ruleFor(a, b);
      return rule === null ? [] : [edgeOf(a, b, rule)];
    }),
    ...ofPaper.flatMap((group) =>
      pairs(group).flatMap(([a, b]) => {
        const rule = titleRule(a, b, group.length);
        return rule === null ? [] : [edgeOf(a, b, rule)];
      }),
    ),
  ];
  const near = [
    ...ofName.map(([a, b]) => [a, b, 'ONE_NAME'] as const),
    ...ofPaper
      .filter((group) => group.length === 2)
      .flatMap(pairs)
      .map(([a, b]) => [a, b, 'ONE_PAPER'] as const),
  ];
  const cycles = cyclesOf(new Map(models.map(({ root, bases }) => [root, bases])));
  return {
    decisions: decisionsOf(noun, models, edges),
    open: [
      ...unlinkedOf(noun, edges, near),
      ...cycles.map((keys) => ({ noun: noun.name, keys, reason: 'BASED_ON_ITSELF' })),
    ],
  };
};

/** What edges connect is one model, unless a source describes two of it. */
const decisionsOf = (noun: Noun, models: readonly ModelFacts[], edges: readonly Edge[]): readonly Decision[] => {
  const byRoot = new Map(models.map((model) => [model.root, model]));
  return componentsOf(edges).flatMap(({ members, edges: own }) => {
    const sources = [...members].flatMap((root) => [...(byRoot.get(root)?.sources ?? [])]);
    if (new Set(sources).size < sources.length) return [];
    const [target = '', ...others] = [...members].sort((a, b) => compareKeys(noun, a, b));
    return others.map((key) => {
      const edge = own.find(({ a, b }) => a === key || b === key);
      return { noun: noun.name, key, target, rule: edge?.rule ?? '', evidence: edge?.evidence ?? '' };
    });
  });
};
