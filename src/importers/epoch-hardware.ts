import type { Mapped, TableFormat } from './format.ts';
import { statementOf, withoutSubject } from './format.ts';
import type { Row } from './row.ts';
import { rowReader, several, single } from './row-reader.ts';

/** Field of a hardware type → column. All are the maker's figures, or taken from its data sheet. */
const quantities: Readonly<Record<string, string>> = {
  fp64: 'FP64 (double precision) performance (FLOP/s)',
  fp32: 'FP32 (single precision) performance (FLOP/s)',
  tf32: 'TF32 (TensorFloat-32) performance (FLOP/s)',
  fp16: 'FP16 (half precision) performance (FLOP/s)',
  tensorFp16: 'Tensor-FP16/BF16 performance (FLOP/s)',
  fp8: 'FP8 performance (FLOP/s)',
  fp4: 'FP4 performance (FLOP/s)',
  int8: 'INT8 performance (OP/s)',
  int4: 'INT4 performance (OP/s)',
  memory: 'Memory (bytes)',
  memoryBandwidth: 'Memory bandwidth (byte/s)',
  thermalDesignPower: 'TDP (W)',
};
const numbers: Readonly<Record<string, string>> = {
  processSize: 'Process size (nm)',
  dieSize: 'Die Size (mm^2)',
  transistors: 'Transistors (millions)',
};

const map = (row: Row, source: string): Mapped => {
  const reader = rowReader(row);
  const name = reader.text('Hardware name');
  if (name === null) return withoutSubject('Hardware name', row);
  const price = { method: 'REPORTED', unit: 'USD' } as const;
  const columns = Object.entries(quantities);
  const fields = {
    ...single('name', name),
    ...single('category', reader.text('Type')),
    ...single('releaseDate', reader.date('Release date')),
    ...single('releasePrice', reader.amount('Release price (USD)'), price),
    ...Object.assign(
      {},
      ...columns.map(([field, column]) => single(field, reader.amount(column), { method: 'REPORTED' })),
    ),
    ...Object.assign({}, ...Object.entries(numbers).map(([field, column]) => single(field, reader.amount(column)))),
    ...several(
      'manufacturers',
      reader.list('Manufacturer').map((maker) => ({ key: `epoch:${maker}`, name: maker })),
    ),
  };
  return {
    record: statementOf(row, source, { noun: 'HardwareType', keys: [`epoch:${name}`], fields }),
    problems: reader.problems,
  };
};

/** Epoch's sheet of hardware: one row per chip. */
export const epochHardware: TableFormat = {
  form: 'table',
  headers: {
    Name: 'Hardware name',
    Hardware: 'Hardware name',
    'Name of the hardware': 'Hardware name',
    Manufacturers: 'Manufacturer',
    'Memory size per board (Byte)': 'Memory (bytes)',
    'Memory (byte)': 'Memory (bytes)',
    'Memory bandwidth (bytes/s)': 'Memory bandwidth (byte/s)',
    'TDP in W': 'TDP (W)',
    'Process size in nm': 'Process size (nm)',
    'Die size in mm^2': 'Die Size (mm^2)',
    'Transistors in millions': 'Transistors (millions)',
    'Number of transistors in millions': 'Transistors (millions)',
    'FP64 performance (FLOP/s)': 'FP64 (double precision) performance (FLOP/s)',
    'FP32 performance (FLOP/s)': 'FP32 (single precision) performance (FLOP/s)',
    'TF32 performance (FLOP/s)': 'TF32 (TensorFloat-32) performance (FLOP/s)',
    'FP16 performance (FLOP/s)': 'FP16 (half precision) performance (FLOP/s)',
    'Tensor-FP16 performance (FLOP/s)': 'Tensor-FP16/BF16 performance (FLOP/s)',
    'Base clock in MHz': 'Base clock (MHz)',
    'Boost clock in MHz': 'Boost clock (MHz)',
    'Memory clock in MHz': 'Memory clock (MHz)',
    'Memory bus in bit': 'Memory bus (bit)',
  },
  required: ['Hardware name', 'Manufacturer'],
  read: [
    'Hardware name',
    'Manufacturer',
    'Type',
    'Release date',
    'Release price (USD)',
    ...Object.values(quantities),
    ...Object.values(numbers),
  ],
  unread: [
    'Base clock (MHz)',
    'Boost clock (MHz)',
    'Energy efficiency',
    'Foundry',
    'INT16 performance (OP/s)',
    'Internode bandwidth (bit/s)',
    'Intranode bandwidth (byte/s)',
    'Last modified',
    'Link to datasheet',
    'Max performance',
    'Memory bus (bit)',
    'Memory clock (MHz)',
    'ML models',
    'ML OP/s',
    'Notes',
    'Price-performance',
    'Source for the price',
    'Tensor cores',
    'Total processing performance (bit-OP/s)',
  ],
  map,
};
