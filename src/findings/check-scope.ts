import { parse } from 'graphql';
import { DomainError } from '../shared/errors.ts';
import type { RunQuery } from './ask.ts';
import type { Scope } from './literal.ts';

const document = parse('query Check($scope: Scope) { __typename }');

/**
 * Checks the shape of a scope that came as JSON, by the schema's own type. What it names is looked up by who uses it.
 * @throws DomainError BAD_INPUT that names the place.
 */
export const checkScope = async (run: RunQuery, scope: Scope | null): Promise<void> => {
  const { errors = [] } = await run(document, { scope });
  const [first] = errors;
  if (!first) return;
  const message = first.message.replace('Variable "$scope" got', 'scope:');
  throw new DomainError('BAD_INPUT', message, { argument: 'scope', value: scope, allowed: 'a Scope of the schema' });
};
