import { describe, expect, it } from '@jest/globals';
import { createSchema } from '../../../src/api/schema.ts';
import { checkArguments } from '../../../src/exporters/check-arguments.ts';

const fields = createSchema().getQueryType()?.getFields() ?? {};

const check = (field: string, given: Readonly<Record<string, unknown>>): void =>
  checkArguments(field, fields[field]?.args ?? [], given);

/** What is told of arguments. */
const faultOf = (field: string, given: Readonly<Record<string, unknown>>) => {
  try {
    check(field, given);
  } catch (error) {
    return error;
  }
  return null;
};

const id = 'mdl_0000000000000000';
const ids = [id];

describe('arguments of a graph', () => {
  it.each([
    ['lineage', { id, depth: 'two' }, 'args.depth', 'two', 'a value of the type Int'],
    ['lineage', { id, depth: null }, 'args.depth', null, 'a value of the type Int'],
    ['lineage', { id: null }, 'args.id', null, 'a value of the type ID'],
    ['lineage', {}, 'args.id', undefined, 'a value of the type ID'],
    ['lineage', { id: { a: 1 } }, 'args.id', { a: 1 }, 'a value of the type ID'],
    ['lineage', { id, direction: 'UP' }, 'args.direction', 'UP', 'one of ANCESTORS, DESCENDANTS, BOTH'],
    ['network', { of: 'CITATION', seed: 9_999_999_999 }, 'args.seed', 9_999_999_999, 'a value of the type Int'],
    ['neighborhood', { ids: [id, null] }, 'args.ids[1]', null, 'a value of the type ID'],
    ['neighborhood', { ids: { a: 1 } }, 'args.ids', { a: 1 }, 'a value of the type [ID!]'],
    [
      'neighborhood',
      { ids, limits: [{ relationship: 'CITES', first: null }] },
      'args.limits[0].first',
      null,
      'a value of the type Int',
    ],
    [
      'neighborhood',
      { ids, limits: { relationship: 'CITES', first: 'x' } },
      'args.limits.first',
      'x',
      'a value of the type Int',
    ],
    [
      'neighborhood',
      { ids, limits: [7] },
      'args.limits[0]',
      7,
      'an object with relationship, direction, first, rankBy',
    ],
  ])('of %s, %j: a wrong one is told by its path', (field, given, argument, value, allowed) => {
    const message = `${argument}: ${JSON.stringify(value) ?? 'nothing'} is not allowed; expected ${allowed}.`;
    expect(faultOf(field, given)).toMatchObject({ code: 'BAD_INPUT', message, details: { argument, value, allowed } });
  });

  it('that have to be one of some names are told with all of them', () => {
    const kinds = fields.network?.args.find(({ name }) => name === 'of');
    expect(kinds).toBeDefined();
    const fault = faultOf('network', { of: 'COLAB' });
    expect(fault).toMatchObject({ details: { argument: 'args.of', value: 'COLAB' } });
    expect(fault).toMatchObject({
      message: expect.stringMatching(/expected one of .*\bCOLLABORATION\b.*\bCITATION\b/),
    });
  });

  it.each([
    ['lineage', { id, dept: 1 }, 'args', 'depth'],
    ['neighborhood', { ids, limits: [{ relationship: 'CITES', frist: 3 }] }, 'args.limits[0]', 'first'],
    ['network', { of: 'CITATION', paperFilter: { titel: {} } }, 'args.paperFilter', 'title'],
  ])('of %s, %j: an unknown one is told with the nearest', (field, given, argument, nearest) => {
    expect(faultOf(field, given)).toMatchObject({ code: 'BAD_INPUT', details: { argument, nearest } });
  });

  it('that are missing in an object are told', () => {
    expect(faultOf('neighborhood', { ids, limits: [{ first: 3 }] })).toMatchObject({
      message: expect.stringMatching(/^args\.limits\[0\]\.relationship: nothing is not allowed; expected one of /),
    });
  });

  it('that are right pass, a list of one without its brackets too', () => {
    expect(() => check('neighborhood', { ids: id, known: null, depth: 2, limits: [] })).not.toThrow();
    expect(() => check('network', { of: 'CITATION', paperFilter: {}, layout: true })).not.toThrow();
  });
});
