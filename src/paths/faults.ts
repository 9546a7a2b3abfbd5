import { badInput, DomainError } from '../shared/errors.ts';
import type { PathAnswer, PathQuestion } from './paths.ts';

/** The argument that an id came by. */
export const argumentOf = (question: PathQuestion, id: string): 'from' | 'to' | 'excluding' =>
  question.from.includes(id) ? 'from' : question.to.includes(id) ? 'to' : 'excluding';

export const notFound = (question: PathQuestion, ids: readonly string[]): DomainError => {
  const argument = argumentOf(question, ids[0] ?? '');
  const named = ids.filter((id) => argumentOf(question, id) === argument);
  return new DomainError(
    'NOT_FOUND',
    `${argument}: no visible entity has the id ${named.slice(0, 5).join(', ')}${named.length > 5 ? ` and ${named.length - 5} more` : ''}.`,
    { argument, value: named.slice(0, 5), allowed: 'ids of visible entities' },
  );
};

export const notAdmitted = (
  question: PathQuestion,
  ends: (PathAnswer & { type: 'NOT_ADMITTED' })['ends'],
): DomainError => {
  const { identities } = question;
  const id = ends[0]?.id ?? '';
  const rule = ends.some((end) => end.rule === 'ANY') ? 'ANY' : 'UNAMBIGUOUS';
  return badInput(
    argumentOf(question, id),
    id,
    `${identities === 'KEYED' ? 'authors known by a key' : 'authors known by a key or by a full name that nobody else bears'}, as identities ${identities} asks; ask with identities ${rule}`,
  );
};
