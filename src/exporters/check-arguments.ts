import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { isAnswer } from '../shared/answer.ts';
import { badInput, type DomainError } from '../shared/errors.ts';
import type { FieldArguments } from '../shared/file-request.ts';
import { unknownName } from '../shared/unknown-name.ts';

type Path = readonly (string | number)[];

/** The type of what stands at a path in a value of a type; a list of one may stand without its brackets. */
const typeAt = (type: GraphQLInputType, [key, ...rest]: Path): GraphQLInputType => {
  if (key === undefined) return type;
  const [list, named] = [getNullableType(type), getNamedType(type)];
  if (typeof key === 'number') return isListType(list) ? typeAt(list.ofType, rest) : type;
  const field = isInputObjectType(named) ? named.getFields()[key] : undefined;
  return field ? typeAt(field.type, rest) : type;
};

/** What would be right, in words. */
const allowedFor = (type: GraphQLInputType): string => {
  const named = getNamedType(type);
  if (isEnumType(named))
    return `one of ${named
      .getValues()
      .map(({ name }) => name)
      .join(', ')}`;
  if (!isInputObjectType(named)) return `a value of the type ${getNullableType(type)}`;
  const names = Object.keys(named.getFields()).join(', ');
  return named.isOneOf ? `an object with one of ${names}` : `an object with ${names}`;
};

/** What is wrong with the members of an object. */
const memberFault = (
  argument: string,
  value: FieldArguments,
  type: GraphQLInputObjectType,
): DomainError | undefined => {
  const fields = type.getFields();
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return unknownName(argument, unknown, `is no member of ${type.name}`, Object.keys(fields));
  const missing = Object.values(fields).find((field) => isRequiredInputField(field) && value[field.name] === undefined);
  return missing && badInput(`${argument}.${missing.name}`, undefined, allowedFor(missing.type));
};

const faultAt = (argument: string, value: unknown, type: GraphQLInputType): DomainError => {
  const named = getNamedType(type);
  const fault = isInputObjectType(named) && isAnswer(value) ? memberFault(argument, value, named) : undefined;
  return fault ?? badInput(argument, value, allowedFor(type));
};

/**
 * Checks the members of `args` of a file as the arguments of its field: whoever asks for it wrote no query in which they
 * were variables.
 * @throws DomainError BAD_INPUT that names the member by its path (`args.limits[0].first`), and what would be right.
 */
export const checkArguments = (whose: string, known: readonly GraphQLArgument[], given: FieldArguments): void => {
  const names = known.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw unknownName('args', name, `is no argument of ${whose}`, names);
  }
  for (const argument of known) {
    const value = given[argument.name];
    if (value === undefined && !isRequiredArgument(argument)) continue;
    coerceInputValue(value, argument.type, (path, wrong) => {
      const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
      throw faultAt(`args.${argument.name}${keys.join('')}`, wrong, typeAt(argument.type, path));
    });
  }
};
