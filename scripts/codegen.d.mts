/** The text of src/api/schema.generated.ts. */
export const generate: () => Promise<string>;
