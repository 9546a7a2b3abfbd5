import {
  type GraphQLArgument,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
} from 'graphql';
import { type Answer, isAnswer, listAt } from '../shared/answer.ts';
import { type ValueType, valueTypeOf } from './column.ts';
import { type Composite, isComposite, isNode, memberNames, memberOf, type Step } from './member.ts';
import { type Pivot, type ReportRows, reportRows } from './reports.ts';
import { pageArguments } from './table.ts';

/** A report of the API that can be had as a table. */
export interface ReportTable {
  /** The field of Query, for example `shares`. */
  readonly name: string;
  /** The arguments that can be given. */
  readonly args: readonly GraphQLArgument[];
  /** All arguments there are. */
  readonly allArgs: readonly GraphQLArgument[];
  readonly rows: ReportRows;
  /** What each level's items are, the outermost first. */
  readonly levels: readonly Composite[];
}

/** An item of a pivoted list, told by its name, in which a column's values are. */
export interface Pivoted {
  readonly list: string;
  readonly name: string;
  readonly is: string;
}

/** A column of a report, and where its values are. */
export interface ReportColumn {
  readonly name: string;
  readonly type: ValueType;
  /** The level whose item says it. */
  readonly level: number;
  readonly pivoted: Pivoted | null;
  /** From the level's item, or from that of the pivoted list, to the value. */
  readonly steps: readonly Step[];
}

const compositeAt = (type: Composite, list: string): Composite => {
  const member = memberOf(type, list);
  if (!member || !isComposite(member.type)) throw new Error(`${type.name} has no list ${list}.`);
  return member.type;
};

const levelsOf = (report: Composite, { levels }: ReportRows): readonly Composite[] => {
  let at = report;
  return levels.map(({ list }) => {
    at = compositeAt(at, list);
    return at;
  });
};

interface Leaf {
  readonly name: string;
  readonly type: GraphQLLeafType;
  readonly steps: readonly Step[];
}

const named = new Set(['id', 'name']);

/** The values that an item says by itself, dotted where they are in objects; of an entity its id and name. Lists are others' rows. */
const leavesOf = (type: Composite): readonly Leaf[] =>
  memberNames(type).flatMap((name): readonly Leaf[] => {
    const member = memberOf(type, name);
    if (!member || member.steps.some(({ each, pagedOf }) => each || pagedOf !== undefined)) return [];
    const { steps, type: inner } = member;
    if (isLeafType(inner)) return isNode(type) && !named.has(name) ? [] : [{ name, type: inner, steps }];
    if (isNode(type)) return [];
    return leavesOf(inner).map((leaf) => ({ ...leaf, name: `${name}.${leaf.name}`, steps: [...steps, ...leaf.steps] }));
  });

const namesIn = (given: unknown, { argumentName }: Pivot): readonly string[] =>
  (Array.isArray(given) ? given : [given]).flatMap((item: unknown) => {
    const name = isAnswer(item) ? item[argumentName] : undefined;
    return typeof name === 'string' ? [name] : [];
  });

const pivotColumns = (row: Composite, level: number, pivot: Pivot, given: Answer): readonly ReportColumn[] => {
  const item = compositeAt(row, pivot.list);
  return namesIn(given[pivot.argument], pivot).flatMap((is) =>
    pivot.members.flatMap(([name, ending]) => {
      const member = memberOf(item, name);
      if (!member || !isLeafType(member.type)) return [];
      const pivoted = { list: pivot.list, name: pivot.name, is };
      return [{ name: is + ending, type: valueTypeOf(member.type), level, pivoted, steps: member.steps }];
    }),
  );
};

/** Every column that a report has under its arguments, the outer levels' first; pivoted lists stand in their places. */
export const columnsOf = ({ rows, levels }: ReportTable, given: Answer): readonly ReportColumn[] =>
  levels.flatMap((type, level) => {
    const prefix = rows.levels[level]?.as ?? '';
    const own = leavesOf(type).map(({ name, type: leaf, steps }) => ({
      name: prefix ? `${prefix}.${name}` : name,
      type: valueTypeOf(leaf),
      level,
      pivoted: null,
      steps,
    }));
    if (level < levels.length - 1) return own;
    const [first = [], ...others] = (rows.pivots ?? []).map((pivot) => pivotColumns(type, level, pivot, given));
    return [...first, ...own, ...others.flat()];
  });

/** The items on the way to each row, the outermost first. */
export const chainsOf = function* (report: unknown, { rows }: ReportTable): Generator<readonly unknown[]> {
  const walk = function* (from: unknown, level: number, chain: readonly unknown[]): Generator<readonly unknown[]> {
    const list = rows.levels[level]?.list;
    if (list === undefined) {
      yield chain;
      return;
    }
    for (const item of listAt(from, [list])) yield* walk(item, level + 1, [...chain, item]);
  };
  yield* walk(report, 0, []);
};

const isReport = (type: GraphQLNamedType): type is Composite =>
  isComposite(type) && type.getInterfaces().some(({ name }) => name === 'Report');

/** Every report whose rows are known, by name. */
export const reportTablesOf = (schema: GraphQLSchema): ReadonlyMap<string, ReportTable> => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(
    fields.flatMap(({ name, type, args }) => {
      const report = getNamedType(type);
      const rows = Object.hasOwn(reportRows, name) ? reportRows[name] : undefined;
      if (!rows || !isReport(report)) return [];
      const given = args.filter((argument) => !pageArguments.has(argument.name));
      return [[name, { name, args: given, allArgs: args, rows, levels: levelsOf(report, rows) }]];
    }),
  );
};
