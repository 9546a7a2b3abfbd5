import type { Column } from './columns.ts';
import { type Cell, csvFile, type WrittenCsv } from './csv-file.ts';

/** A file of nodes or relationships: some leading cells (ids, a label), then properties by name. */
export interface PropertyFile {
  add(leading: readonly Cell[], properties: Readonly<Record<string, unknown>>): void;
  close(): WrittenCsv;
}

/** Opens one. Refuses a property that has no column: a derived property was forgotten in columns.ts. */
export const propertyFile = (path: string, leading: readonly string[], columns: readonly Column[]): PropertyFile => {
  const file = csvFile(path, [...leading, ...columns.map(([name, type]) => `${name}:${type}`)]);
  const names = new Set(columns.map(([name]) => name));
  return {
    add: (first, properties) => {
      for (const name of Object.keys(properties))
        if (!names.has(name)) throw new Error(`The property ${name} has no column in ${path}.`);
      file.add([...first, ...columns.map(([name]) => properties[name] as Cell)]);
    },
    close: file.close,
  };
};
