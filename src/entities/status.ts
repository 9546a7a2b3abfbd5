import type { EntityHeader } from '../log/noun.ts';

export type EntityStatus = 'ACTIVE' | 'STUB' | 'RETIRED';

export const statusOf = ({ stub, retired }: Pick<EntityHeader, 'stub' | 'retired'>): EntityStatus => {
  if (retired) return 'RETIRED';
  return stub ? 'STUB' : 'ACTIVE';
};
