// seeds/hardware.csv, from Epoch's hardware sheet of 2026-04-27: its facts, without notes, links and derived figures.
import { line, sourceRows, writeSeed } from './files.mjs';

const left = [
  'Notes',
  'Link to datasheet',
  'Source for the price',
  'ML models',
  'Last modified',
  'Max performance',
  'Energy efficiency',
  'Total processing performance (bit-OP/s)',
  'Price-performance',
  'ML OP/s',
];
const rows = await sourceRows('epoch', 'ml_hardware_2026-04-27.csv');
const columns = Object.keys(rows[0]).filter((column) => !left.includes(column));
writeSeed(
  'hardware.csv',
  columns,
  rows.map((row) => Object.fromEntries(columns.map((column) => [column, line(row[column])]))),
);
