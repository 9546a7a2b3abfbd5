import { badInput } from '../shared/errors.ts';
import { type CollaborationKind, collaborationKinds } from './paths.ts';

const names = (kinds: readonly string[]): string => `[${kinds.join(', ')}]`;

/**
 * The kinds of collaboration that are asked for, each once and in their order. Refuses those that can be on no path: two
 * kinds of ends need AFFILIATION, and models have no authors.
 */
export const checkVia = (
  given: readonly string[],
  ends: { readonly authors: boolean; readonly institutions: boolean },
): readonly CollaborationKind[] => {
  const via = collaborationKinds.filter((kind) => given.includes(kind));
  if (via.length === 0) throw badInput('via', given, `at least one of ${collaborationKinds.join(', ')}`);
  if (via.includes('AFFILIATION')) return via;
  if (ends.authors && ends.institutions) {
    throw badInput(
      'via',
      names(via),
      `${names([...via, 'AFFILIATION'])}: "from" and "to" hold authors and institutions, and only AFFILIATION joins the one to the other`,
    );
  }
  if (ends.authors && via.includes('MODEL')) {
    const others = via.filter((kind) => kind !== 'MODEL');
    throw badInput(
      'via',
      names(via),
      `${others.length > 0 ? `${names(others)}, or ` : ''}${names([...via, 'AFFILIATION'])}: MODEL joins institutions, and only AFFILIATION leads from authors to them`,
    );
  }
  return via;
};
