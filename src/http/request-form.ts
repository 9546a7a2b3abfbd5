/** A request of GraphQL over HTTP that is JSON, but not a request. */
export interface Malformed {
  readonly parameter: string;
  readonly message: string;
}

const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsentOr = (holds: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || value === null || holds(value);

const optional: readonly (readonly [parameter: string, holds: (value: unknown) => boolean, expected: string])[] = [
  ['operationName', (value) => typeof value === 'string', 'a string'],
  ['variables', isMap, 'a map'],
  ['extensions', isMap, 'a map'],
];

/** What is wrong with the parameters in a body; null where nothing is. Several requests in one body are one thing too many. */
export const malformedIn = (body: unknown): Malformed | null => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return {
      parameter: 'body',
      message: 'body: expected one map with query, and variables and operationName where needed.',
    };
  }
  const parameters = new Map(Object.entries(body));
  const query = parameters.get('query');
  if (typeof query !== 'string' || query === '') {
    return { parameter: 'query', message: 'query: expected a document as text.' };
  }
  const wrong = optional.find(([parameter, holds]) => !isAbsentOr(holds, parameters.get(parameter)));
  if (!wrong) return null;
  const [parameter, , expected] = wrong;
  return { parameter, message: `${parameter}: expected ${expected}, or nothing.` };
};
