import { describe, expect, it } from '@jest/globals';
import { type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { selects } from '../../../src/paths/selects.ts';

const infoOf = (text: string) => {
  const { definitions } = parse(text);
  const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return {
    fieldNodes: (operation?.selectionSet.selections ?? []).filter((one): one is FieldNode => one.kind === Kind.FIELD),
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
};

describe('whether a request asks for a field', () => {
  it.each([
    ['{ report { distance } }', false],
    ['{ report { distance other { paths } } }', false],
    ['{ report { routes: paths { cost } } }', true],
    ['{ report { distance ... { ... on Report { paths { cost } } } } }', true],
    ['{ report { ...Whole } } fragment Whole on Report { ...Parts } fragment Parts on Report { paths { cost } }', true],
    ['{ report { ...Whole } } fragment Whole on Report { distance }', false],
  ])('%s', (text, expected) => {
    expect(selects(infoOf(text), 'paths')).toBe(expected);
  });
});
