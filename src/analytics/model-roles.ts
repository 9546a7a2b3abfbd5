import { type ModelUseRole, modelUseRoles } from '../entities/paper/paper.ts';
import { badInput } from '../shared/errors.ts';

/**
 * The roles that are asked about, each once, in the order of the enum; `standard` where none are given.
 * @throws DomainError BAD_INPUT for an empty list.
 */
export const checkRoles = (
  given: readonly ModelUseRole[] | null | undefined,
  standard: readonly ModelUseRole[],
): readonly ModelUseRole[] => {
  if (given?.length === 0) throw badInput('roles', given, `at least one of ${modelUseRoles.join(', ')}`);
  const asked = given ?? standard;
  return modelUseRoles.filter((role) => asked.includes(role));
};
