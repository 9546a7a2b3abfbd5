// seeds/clusters.csv, from Epoch's sheet of clusters of 2025-11-03: the columns that are read, no notes and quotations.
import { epochClusters } from '../../dist/importers/epoch-clusters.js';
import { line, sourceRows, writeSeed } from './files.mjs';

const rows = await sourceRows('epoch', 'gpu_clusters_2025-11-03.csv');
writeSeed(
  'clusters.csv',
  epochClusters.read,
  rows.map((row) => Object.fromEntries(epochClusters.read.map((column) => [column, line(row[column])]))),
);
