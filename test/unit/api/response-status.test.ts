import { expect, it } from '@jest/globals';
import { statusOf } from '../../../src/api/response-status.ts';

const error = (code: string) => ({ message: '', extensions: { code } });

it('is 200 for data without errors', () => {
  expect(statusOf({ data: { models: null } })).toBe(200);
});

it('is 294 for data beside errors', () => {
  expect(statusOf({ data: { models: null }, errors: [error('BAD_INPUT')] })).toBe(294);
});

it('is that of the first error where there are no data', () => {
  expect(statusOf({ data: null, errors: [error('DATABASE_UNAVAILABLE')] })).toBe(503);
  expect(statusOf({ data: null, errors: [error('TIMEOUT')] })).toBe(504);
  expect(statusOf({ data: null, errors: [error('INTERNAL_SERVER_ERROR')] })).toBe(500);
  expect(statusOf({ data: null, errors: [error('BAD_ID')] })).toBe(400);
});

it('is nobody’s business where nothing was executed', () => {
  expect(statusOf({ errors: [error('GRAPHQL_VALIDATION_FAILED')] })).toBeNull();
});
