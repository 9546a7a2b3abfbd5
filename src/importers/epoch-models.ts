import type { Reference } from '../log/record.ts';
import type { Confidence, QuantityMethod } from '../shared/quantity.ts';
import { listCell } from './cells.ts';
import {
  accessLabels,
  classLabels,
  codeLabels,
  confidenceLabels,
  criterionLabels,
  frontierLabels,
} from './epoch-labels.ts';
import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import { modelHeaders, readModelColumns, unreadModelColumns } from './model-columns.ts';
import { modelName, publicationOf } from './model-sheet.ts';
import { firstAddress, paperKeys } from './paper-key.ts';
import type { Row } from './row.ts';
import { type Fields, type RowReader, rowReader, several, single } from './row-reader.ts';

/** Developers and hardware go by their names in Epoch's sheets. */
const byEpochName = (names: readonly string[], more: (position: number) => Reference['properties']): Reference[] =>
  names.map((name, position) => {
    const properties = more(position);
    return { key: `epoch:${name}`, name, ...(properties && { properties }) };
  });

/** How many, and how well used, is told of the whole run: it belongs to a hardware type only where there is one. */
const hardware = (reader: RowReader): Fields => {
  const names = reader.list('Training hardware');
  const quantity = reader.amount('Hardware quantity');
  const utilization = reader.amount('Hardware utilization (MFU)');
  const measured = { ...(quantity !== null && { quantity }), ...(utilization !== null && { utilization }) };
  const stated = Object.keys(measured).length > 0;
  if (stated && names.length > 1) {
    reader.doubt('SHARED_QUANTITY', 'Hardware quantity', 'one quantity for several hardware types');
  }
  if (stated && names.length === 0) reader.doubt('NO_HARDWARE', 'Hardware quantity', 'a quantity of no hardware');
  return several(
    'hardware',
    byEpochName(names, () => (stated && names.length === 1 ? measured : undefined)),
  );
};

/** REPORTED where the developers published the figure, ESTIMATED where the sheet names another method. */
const methodOf = (methods: readonly string[]): QuantityMethod =>
  methods.length === 0 ? 'UNKNOWN' : methods.includes('Reported') ? 'REPORTED' : 'ESTIMATED';

const compute = (reader: RowReader, confidence: Confidence): Fields => {
  const value = reader.amount('Training compute (FLOP)');
  const low = reader.amount('Training compute lower bound');
  const high = reader.amount('Training compute upper bound');
  const methods = reader.list('Training compute estimation method');
  const ordered = low === null || high === null || low <= high;
  if (!ordered) reader.doubt('BOUNDS', 'Training compute lower bound', 'above the upper bound');
  if (value === null && (low ?? high) !== null) {
    reader.doubt('BOUNDS', 'Training compute lower bound', 'bounds of a value that is not given');
  }
  return single('trainingCompute', value, {
    method: methodOf(methods),
    ...(methods.length > 0 && { methodDetail: methods.join(', ') }),
    confidence,
    ...(ordered && low !== null && { low }),
    ...(ordered && high !== null && { high }),
  });
};

const quantities = (reader: RowReader): Fields => {
  const confidence = reader.choice('Confidence', confidenceLabels) ?? 'UNKNOWN';
  const unknown = { method: 'UNKNOWN' } as const;
  return {
    ...compute(reader, confidence),
    ...single('parameters', reader.amount('Parameters'), { ...unknown, confidence }),
    ...single('datasetSize', reader.amount('Training dataset size (total)'), unknown),
    ...single('trainingTime', reader.amount('Training time (hours)'), unknown),
    ...single('trainingCost', reader.amount('Training compute cost (2023 USD)'), {
      method: 'ESTIMATED',
      unit: 'USD',
      priceYear: 2023,
    }),
    ...single('powerDraw', reader.amount('Training power draw (W)'), { method: 'ESTIMATED' }),
  };
};

/** What the sheets write where data are not disclosed. */
const undisclosed = /^unspecified(?: unreleased)?$/iu;

/** The data sets of a cell of `Training dataset`. */
export const datasetNames = (cell: string | undefined): readonly string[] =>
  listCell(cell).filter((name) => !undisclosed.test(name));

/** Domains and tasks are topics of Epoch's own scheme, each with its place in the cell, from 1. */
const topics = (reader: RowReader): Fields =>
  several(
    'topics',
    (['Domain', 'Task'] as const).flatMap((level) =>
      reader.list(level).map((name, place) => ({
        key: `name:${name}|epoch/${level.toLowerCase()}`,
        name,
        properties: { rank: place + 1 },
      })),
    ),
  );

const description = (reader: RowReader): Fields => {
  const frontier = reader.choice('Frontier model', frontierLabels);
  return {
    ...several('domains', reader.list('Domain')),
    ...several('tasks', reader.list('Task')),
    ...topics(reader),
    ...several('approaches', reader.list('Approach')),
    ...single('access', reader.choice('Model accessibility', accessLabels)),
    ...single('codeAccess', reader.choice('Training code accessibility', codeLabels)),
    ...several('notability', reader.choices('Notability criteria', criterionLabels)),
    ...single('frontier', frontier === null ? null : frontier === 'yes'),
    ...single('citations', reader.count('Citations')),
    ...single('authorShareClass', reader.choice('Author-share class', classLabels)),
  };
};

/** Our own files name the paper; in a sheet of Epoch's it is known by its link and reference. */
const papers = (row: Row, reader: RowReader): Fields => {
  const stated = reader.text('Paper key');
  if (stated !== null)
    return several('papers', [{ key: stated, name: reader.text('Reference') ?? modelName(row) ?? stated }]);
  const publication = publicationOf(row);
  for (const piece of publication?.unreadAuthors ?? []) {
    reader.doubt('UNREADABLE', 'Authors', 'neither a person nor a team', piece);
  }
  const [key] = publication ? paperKeys(publication) : [];
  return several('papers', key === undefined ? [] : [{ key, name: publication?.title ?? key }]);
};

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const name = modelName(row);
  if (name === null) return withoutSubject('Model', row);
  const date = reader.date('Publication date');
  const fields: Fields = {
    ...single('name', name),
    ...single('publicationDate', date),
    ...quantities(reader),
    ...description(reader),
    ...several(
      'developers',
      byEpochName(reader.list('Organization'), (position) => ({ position })),
    ),
    ...papers(row, reader),
    ...hardware(reader),
    ...several(
      'datasets',
      byEpochName(datasetNames(row.cells['Training dataset']), () => undefined),
    ),
    ...several(
      'baseModels',
      reader.list('Base model').map((base) => ({ key: `label:${base}`, name: base })),
    ),
  };
  const keys = [...(date === null ? [] : [`name:${name}|${date.slice(0, 4)}`]), `label:${name}`];
  const citation = firstAddress(row.cells.Link ?? null);
  return { record: statementOf(row, source, { noun: 'Model', keys, fields, citation }), problems: reader.problems };
};

/** Epoch's sheets of models, 2022 to 2026: one row per model. */
export const epochModels: TableFormat = {
  form: 'table',
  headers: modelHeaders,
  required: ['Model', 'Organization', 'Publication date'],
  read: readModelColumns,
  unread: unreadModelColumns,
  map,
};
