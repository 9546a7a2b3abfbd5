/** What `scope` of a report was given, as a client gives it. */
export type Scope = Readonly<Record<string, unknown>>;

/** Members whose texts are names of an enum, written without quotes. */
const enumMembers: ReadonlySet<string> = new Set(['value']);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A value as it is written in a document of GraphQL; `name` is the member that holds it. */
export const literal = (value: unknown, name = ''): string => {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, name)).join(', ')}]`;
  if (!isMap(value)) {
    return typeof value === 'string' && enumMembers.has(name) ? value : (JSON.stringify(value) ?? 'null');
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return `{ ${members.map(([key, member]) => `${key}: ${literal(member, key)}`).join(', ')} }`;
};

/** The argument `scope` as it stands after others; nothing where there is none. */
export const scopeArgument = (scope: Scope | null): string => (scope ? `, scope: ${literal(scope)}` : '');
