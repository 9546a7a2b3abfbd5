import type { EntityChange } from '../log/entity-change.ts';

/** What changes of one entity, a line for each field; one line where it has none. */
export const diffLinesOf = ({ fields, ...about }: EntityChange): readonly object[] =>
  fields.length === 0 ? [about] : fields.map((field) => ({ ...about, ...field }));
