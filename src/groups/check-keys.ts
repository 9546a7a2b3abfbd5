import type { ListTable } from '../entities/list/list-table.ts';
import { badInput } from '../shared/errors.ts';
import { type FieldPath, fieldPath } from './field-path.ts';
import type { Binning, BucketSize, GroupKey } from './group-arguments.ts';

type Given<Value> = Value | null | undefined;

export interface GroupKeyInput {
  readonly field: string;
  readonly bucket?: Given<BucketSize>;
  readonly log10Bin?: Given<number>;
  readonly edges?: Given<readonly number[]>;
}

const mostKeys = 4;
const mostEdges = 100;
/** In decades: narrower ranges would be finer than any estimate. */
const [leastWidth, mostWidth] = [0.001, 100];

const isAscending = (edges: readonly number[]): boolean =>
  edges.every((edge, index) => index === 0 || edge > Number(edges[index - 1]));

const checkedEdges = (edges: readonly number[], argument: string): Binning => {
  if (edges.length < 1 || edges.length > mostEdges) throw badInput(argument, edges.length, `1 to ${mostEdges} edges`);
  if (!isAscending(edges)) throw badInput(argument, edges, 'numbers that ascend, each larger than the one before');
  return { kind: 'edges', edges };
};

const checkedWidth = (width: number, argument: string): Binning => {
  if (width >= leastWidth && width <= mostWidth) return { kind: 'log10Bin', width };
  throw badInput(argument, width, `a number of decades from ${leastWidth} to ${mostWidth}`);
};

/** Dates fall into years where nothing else is asked for. */
const binningOf = (
  { bucket, log10Bin, edges, field }: GroupKeyInput,
  { leaf }: FieldPath,
  argument: string,
): Binning => {
  const given = Object.entries({ bucket, log10Bin, edges }).filter(([, value]) => (value ?? null) !== null);
  const [, other] = given;
  if (other) throw badInput(`${argument}.${other[0]}`, other[1], 'one of bucket, log10Bin, edges');
  if ((bucket ?? null) !== null && leaf.kind !== 'date') {
    throw badInput(`${argument}.bucket`, bucket, `nothing: ${field} is no date`);
  }
  const [name, value] = given[0] ?? [];
  if (name && name !== 'bucket' && leaf.kind !== 'number') {
    throw badInput(`${argument}.${name}`, value, `nothing: ${field} is no number`);
  }
  if (leaf.kind === 'date') return { kind: 'bucket', bucket: bucket ?? 'YEAR' };
  if ((log10Bin ?? null) !== null) return checkedWidth(Number(log10Bin), `${argument}.log10Bin`);
  return edges ? checkedEdges(edges, `${argument}.edges`) : { kind: 'none' };
};

/**
 * The keys of a question.
 * @throws DomainError BAD_INPUT for none, more than four, one twice, an unknown field, and ranges that do not fit it.
 */
export const checkedKeys = (table: ListTable, keys: readonly GroupKeyInput[]): readonly GroupKey[] => {
  if (keys.length < 1 || keys.length > mostKeys) throw badInput('by', keys.length, `1 to ${mostKeys} keys`);
  return keys.map((key, index) => {
    const argument = `by[${index}]`;
    const path = fieldPath(table, key.field, `${argument}.field`);
    if (keys.findIndex(({ field }) => field === key.field) < index) {
      throw badInput(`${argument}.field`, key.field, 'each field once');
    }
    return { field: key.field, path, binning: binningOf(key, path, argument) };
  });
};
