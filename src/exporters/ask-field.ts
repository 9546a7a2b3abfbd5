import type { DocumentNode, GraphQLArgument } from 'graphql';
import { getNullableType, isRequiredArgument, parse } from 'graphql';
import { isAnswer } from '../shared/answer.ts';
import { badInput, DomainError } from '../shared/errors.ts';
import type { FieldArguments } from '../shared/file-request.ts';
import { dataOf, type RunQuery } from '../shared/run-query.ts';

/** A field of Query that answers with a graph. */
export interface GraphField {
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
}

/** The query for a field with the arguments that are given; the others are left to their defaults. */
const documentOf = ({ name, args }: GraphField, given: FieldArguments, selection: string): DocumentNode => {
  const passed = args.filter((argument) => given[argument.name] !== undefined);
  const [variables, values] = [
    passed.map((argument) => `$${argument.name}: ${argument.type}`).join(', '),
    passed.map((argument) => `${argument.name}: $${argument.name}`).join(', '),
  ].map((inner) => inner && `(${inner})`);
  return parse(`query Graph${variables} { ${name}${values} { ${selection} } }`);
};

/** What a client knows are members of `args`, not variables of a query. */
const checkRequired = ({ args }: GraphField, given: FieldArguments): void => {
  const missing = args.find((argument) => isRequiredArgument(argument) && (given[argument.name] ?? null) === null);
  if (missing)
    throw badInput(`args.${missing.name}`, undefined, `a value of the type ${getNullableType(missing.type)}`);
};

/**
 * What a field of Query answers, by a selection.
 * @throws QueryFailed for arguments that it refuses, DomainError where it answers nothing.
 */
export const askField = async (
  run: RunQuery,
  field: GraphField,
  given: FieldArguments,
  selection: string,
): Promise<unknown> => {
  checkRequired(field, given);
  const data = await dataOf(run, documentOf(field, given, selection), given);
  const answer = isAnswer(data) ? data[field.name] : null;
  if (isAnswer(answer)) return answer;
  throw new DomainError('NOT_FOUND', `${field.name} answers nothing for these arguments.`);
};
