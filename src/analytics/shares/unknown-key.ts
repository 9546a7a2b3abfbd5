/** The cell of what nobody has said. */
export const unknownKey = 'UNKNOWN';
/** The cell of all keys that have none of their own. */
export const otherKey = 'OTHER';
