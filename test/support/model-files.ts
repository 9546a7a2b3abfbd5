import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeTable } from '../../src/importers/csv.ts';

const headers = ['Model', 'Organization', 'Publication date', 'Parameters', 'Base model', 'Last modified'] as const;
export type ModelRow = Partial<Record<(typeof headers)[number], string>>;

/** Writes a sheet of models as Epoch publishes them, and gives its path. */
export const writeModels = async (folder: string, name: string, rows: readonly ModelRow[]): Promise<string> => {
  const path = join(folder, name);
  await writeFile(
    path,
    writeTable(
      headers,
      rows.map((row) => ({ ...row })),
    ),
  );
  return path;
};

/** Rows of models that refer to few institutions and to one another. */
export const modelRows = (count: number, parameters = 1e9): readonly ModelRow[] =>
  Array.from({ length: count }, (_, index) => ({
    Model: `Heron ${index + 1}`,
    Organization: `Tin Robots,Institute ${index % 7}`,
    'Publication date': '2023-05-17',
    Parameters: String(parameters + index),
    'Base model': index > 2 && index % 3 === 0 ? `Heron ${index - 2}` : '',
  }));
