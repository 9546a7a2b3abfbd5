import type { Ask } from './ask.ts';
import type { Scope } from './literal.ts';

/** What this server's schema offers: a finding whose input it does not know is not testable, and says so. */
export interface Interface {
  /** Fields of Query, each with its arguments. */
  readonly reports: ReadonlyMap<string, ReadonlySet<string>>;
  /** Types of entities. */
  readonly entities: ReadonlySet<string>;
}

interface Named {
  readonly name: string;
}
interface Introspection {
  readonly query: { readonly fields: readonly (Named & { readonly args: readonly Named[] })[] };
  readonly entities: { readonly enumValues: readonly Named[] };
}

/** The question about types of entities alone, for findings that show what they looked for. */
export const entityTypesQuery = '{ __type(name: "EntityType") { enumValues { name } } }';

const interfaceQuery = `{
  query: __type(name: "Query") { fields { name args { name } } }
  entities: __type(name: "EntityType") { enumValues { name } }
}`;

export const readInterface = async (ask: Ask): Promise<Interface> => {
  const { query, entities } = await ask<Introspection>(interfaceQuery);
  return {
    reports: new Map(query.fields.map(({ name, args }) => [name, new Set(args.map((argument) => argument.name))])),
    entities: new Set(entities.enumValues.map(({ name }) => name)),
  };
};

/** The reports among those that are needed which there are not, or which take no scope where one is given. */
export const lackingReports = (
  { reports }: Interface,
  needed: readonly string[],
  scope: Scope | null,
): readonly string[] =>
  needed.filter((name) => !reports.get(name) || (scope !== null && !reports.get(name)?.has('scope')));
