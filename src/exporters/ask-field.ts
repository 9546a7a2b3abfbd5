import type { DocumentNode, GraphQLArgument } from 'graphql';
import { parse } from 'graphql';
import { isAnswer } from '../shared/answer.ts';
import { DomainError } from '../shared/errors.ts';
import type { FieldArguments } from '../shared/file-request.ts';
import { dataOf, type RunQuery } from '../shared/run-query.ts';
import { checkArguments } from './check-arguments.ts';

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

/**
 * What a field of Query answers, by a selection.
 * @throws DomainError BAD_INPUT for arguments that it does not have or that are of another type, NOT_FOUND where it answers
 * nothing; QueryFailed for arguments that it refuses.
 */
export const askField = async (
  run: RunQuery,
  field: GraphField,
  given: FieldArguments,
  selection: string,
): Promise<unknown> => {
  checkArguments(field.name, field.args, given);
  const data = await dataOf(run, documentOf(field, given, selection), given);
  const answer = isAnswer(data) ? data[field.name] : null;
  if (isAnswer(answer)) return answer;
  throw new DomainError('NOT_FOUND', `${field.name} answers nothing for these arguments.`);
};
