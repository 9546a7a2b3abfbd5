import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** What one request may ask for at most. Raising one of them is safe; the cost still bounds the work. */
export const limits = {
  /** Bytes of a request's body. */
  bodyBytes: 256 * 1024,
  /** Words and signs of a document. */
  tokens: 5_000,
  /** Levels of selections; an editor's introspection has 15. */
  depth: 16,
  aliases: 50,
  directives: 50,
  /** Errors of validation that are reported. */
  validationErrors: 5,
  /** Errors in variables that are reported. */
  coercionErrors: 10,
  /** Objects that an answer may hold, by the schema's `@cost` and `@listSize`. */
  cost: 50_000,
} as const;

const reportLimit = (context: ValidationContext | null, error: GraphQLError): void =>
  context?.reportError(
    new GraphQLError(error.message.replace(/^Syntax Error: /, ''), {
      extensions: { code: 'LIMIT_EXCEEDED' },
    }),
  );

/** An error is reported beside the others, never thrown: a thrown one would be taken for a fault of ours. */
const onExceeded = { propagateOnRejection: false, onReject: [reportLimit] };

/** Rules of validation that keep the form of a document within `limits`. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ ...onExceeded, n: limits.depth, flattenFragments: true }),
  maxAliasesRule({ ...onExceeded, n: limits.aliases, allowList: [] }),
  maxDirectivesRule({ ...onExceeded, n: limits.directives }),
];
