import { DomainError } from '../../shared/errors.ts';

/**
 * The model of a point, which `load` finds by its id.
 * @throws DomainError CONFLICT where it vanished since the report was made: asked again, the report is made anew.
 */
export const pointModel = async <Model>(id: string, load: (id: string) => Promise<Model | null>): Promise<Model> => {
  const model = await load(id);
  if (!model) throw new DomainError('CONFLICT', `${id} was removed while the report was read; ask again.`);
  return model;
};
