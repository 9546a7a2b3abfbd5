import { readdirSync, readFileSync } from 'node:fs';
import {
  type ConstDirectiveNode,
  concatAST,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
  visit,
} from 'graphql';

const folder = new URL('../../schema/', import.meta.url);

type Fields = ReadonlyMap<string, FieldDefinitionNode>;

const fieldsOfInterfaces = (document: DocumentNode): ReadonlyMap<string, Fields> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[definition.name.value, new Map(definition.fields?.map((field) => [field.name.value, field]))]]
        : [],
    ),
  );

const inheritedArgument = (argument: InputValueDefinitionNode, from: FieldDefinitionNode): InputValueDefinitionNode => {
  const declared = from.arguments?.find(({ name }) => name.value === argument.name.value);
  return argument.description || !declared?.description ? argument : { ...argument, description: declared.description };
};

const inheritedField = (field: FieldDefinitionNode, from: FieldDefinitionNode | undefined): FieldDefinitionNode => {
  if (!from) return field;
  const description = field.description ?? from.description;
  const own: readonly ConstDirectiveNode[] = field.directives ?? [];
  return {
    ...field,
    ...(description && { description }),
    directives: own.length > 0 ? own : (from.directives ?? []),
    arguments: field.arguments?.map((argument) => inheritedArgument(argument, from)) ?? [],
  };
};

/** What an interface says of a field holds for the types that implement it, unless they say otherwise. */
const inherit = (document: DocumentNode): DocumentNode => {
  const interfaces = fieldsOfInterfaces(document);
  const declared = ({ interfaces: names }: ObjectTypeDefinitionNode, field: string): FieldDefinitionNode | undefined =>
    names
      ?.map(({ name }) => interfaces.get(name.value)?.get(field))
      .findLast((found) => found?.description !== undefined);
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => inheritedField(field, declared(type, field.name.value))) ?? [],
    }),
  });
};

/** The interface as it is written in `schema/`, one document. Descriptions and costs of interfaces reach their types. */
export const readTypeDefinitions = (): DocumentNode => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const documents = names.map((name) =>
    parse(new Source(readFileSync(new URL(name, folder), 'utf8'), `schema/${name}`), { noLocation: false }),
  );
  return inherit(concatAST(documents));
};
