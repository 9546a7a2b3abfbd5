import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLDirective,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { DomainError } from '../shared/errors.ts';
import { limits } from './limits.ts';

/** Lists refuse pages of more items themselves, with an error that says so. */
const mostItems = 1_000;

interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly perItem?: number;
}

/** What the schema says about the cost of a field. */
interface FieldCost {
  readonly weight: number;
  readonly listSize: ListSize;
}

type Field = GraphQLField<unknown, unknown>;

/** Reads `@cost` and `@listSize` of fields, each field once. */
const fieldCosts = (schema: GraphQLSchema): ((field: Field) => FieldCost) => {
  const known = new Map<Field, FieldCost>();
  const directive = (field: Field, name: string): Readonly<Record<string, unknown>> => {
    const definition = schema.getDirective(name);
    const found =
      field.astNode && definition instanceof GraphQLDirective && getDirectiveValues(definition, field.astNode);
    return found || {};
  };
  const read = (field: Field): FieldCost => {
    const { weight } = directive(field, 'cost');
    const standard = isCompositeType(getNamedType(field.type)) ? 1 : 0;
    return { weight: weight === undefined ? standard : Number(weight), listSize: directive(field, 'listSize') };
  };
  return (field) => {
    const cost = known.get(field) ?? read(field);
    known.set(field, cost);
    return cost;
  };
};

const sizeOf = (argument: unknown): number | null => {
  if (Array.isArray(argument)) return argument.length;
  return typeof argument === 'number' ? argument : null;
};

/** How many items a field returns: what its arguments say, else what the schema assumes, else one. */
const itemsOf = (
  { slicingArguments = [], perItem = 1, assumedSize = 1 }: ListSize,
  given: Readonly<Record<string, unknown>>,
) => {
  if (slicingArguments.length === 0) return assumedSize;
  const sizes = slicingArguments.flatMap((name) => sizeOf(given[name]) ?? []);
  const size = sizes.length > 0 ? Math.max(...sizes) : 20;
  return Math.min(Math.max(Math.ceil(size / perItem), 1), mostItems);
};

/** Tells what an operation costs: objects it may return, weighted, with the sizes of its pages. */
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, variables: object) => number;

export const costOf = (schema: GraphQLSchema): CostOf => {
  const costOfField = fieldCosts(schema);
  const estimator = ({ field, args, childComplexity }: ComplexityEstimatorArgs): number => {
    const { weight, listSize } = costOfField(field);
    return weight + itemsOf(listSize, args) * childComplexity;
  };
  return (query, operation, variables) =>
    getComplexity({
      schema,
      query,
      variables: { ...variables },
      estimators: [estimator],
      ...(operation.name && { operationName: operation.name.value }),
    });
};

/** The cost of a request as answers show it. */
export interface RequestCost {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
}

const tooExpensive = (requested: number): DomainError =>
  new DomainError(
    'LIMIT_EXCEEDED',
    `The request may return ${requested} objects, which is more than ${limits.cost}; ask for smaller pages or fewer levels.`,
    { value: requested, allowed: `at most ${limits.cost}` },
  );

/** Prices every operation before it runs, shows the price in the answer, and refuses what costs too much. */
export const costLimit = <Context extends object>(schema: GraphQLSchema): ApolloServerPlugin<Context> => {
  const cost = costOf(schema);

  const priceOf = ({ document, operation, request }: GraphQLRequestContext<Context>): number | null => {
    if (!document || !operation) return null;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    // Wrong variables: execution tells which.
    return coerced ? cost(document, operation, coerced) : null;
  };

  return {
    requestDidStart: async () => {
      let price: RequestCost | undefined;
      return {
        didResolveOperation: async (request) => {
          const requested = priceOf(request);
          if (requested === null) return;
          price = { requested, limit: limits.cost, remaining: Math.max(limits.cost - requested, 0) };
          if (requested <= limits.cost) return;
          throw new GraphQLError('', {
            originalError: tooExpensive(requested),
            extensions: { http: { status: 400 } },
          });
        },
        willSendResponse: async ({ response: { body } }) => {
          if (!price || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: price };
        },
      };
    },
  };
};
