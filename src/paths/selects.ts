import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a request asks for a field of what a resolver returns, directly or in fragments. One that is skipped counts too. */
export const selects = (
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  field: string,
): boolean => {
  const holds = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === field;
      if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet);
      return holds(fragments[selection.name.value]?.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet));
};
