/** An object of unknown members. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that is an object; an empty one where it is null, absent or anything else. */
export const objectAt = (object: JsonObject, name: string): JsonObject => {
  const value = object[name];
  return isObject(value) ? value : {};
};

/** The objects of a list; none where it is null, absent or anything else. */
export const objectsAt = (object: JsonObject, name: string): readonly JsonObject[] => {
  const value = object[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** A text in one line; null where there is nothing. */
export const textAt = (object: JsonObject, name: string): string | null => {
  const value = object[name];
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() || null : null;
};

/** The texts of a list that are not blank, each in one line. */
export const textsAt = (object: JsonObject, name: string): readonly string[] => {
  const value = object[name];
  const texts: readonly unknown[] = Array.isArray(value) ? value : [];
  return texts
    .flatMap((each) => (typeof each === 'string' ? [each.replace(/\s+/gu, ' ').trim()] : []))
    .filter((text) => text !== '');
};

export const numberAt = (object: JsonObject, name: string): number | null => {
  const value = object[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};
