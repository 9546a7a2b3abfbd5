import type { Source } from '../entities/source/source.ts';
import { cypher, fixed } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import type { FrameRows, HardwareRow, InstitutionRow } from './frame/frame-builder.ts';
import { type HardwareUse, type ModelRow, modelRowOf, type RowProperties, rowProperties } from './frame/model-row.ts';
import {
  describedBy,
  type InstitutionColumns,
  inPosition,
  institutionColumns,
  institutionRow,
  type PlacedId,
  type SourceColumns,
  sourceColumns,
  sourceRow,
} from './frame-columns.ts';

type ModelColumns = readonly [
  properties: readonly unknown[],
  developers: readonly PlacedId[],
  baseModels: readonly string[],
  hardware: readonly (readonly [id: string, quantity: number | null])[],
  sources: readonly string[],
];
type HardwareColumns = readonly [
  id: string,
  name: string | null,
  released: string | null,
  tensorFp16: number | null,
  fp16: number | null,
  fp32: number | null,
  price: number | null,
];
type FrameRow =
  | { readonly kind: 'MODEL'; readonly columns: ModelColumns }
  | { readonly kind: 'INSTITUTION'; readonly columns: InstitutionColumns }
  | { readonly kind: 'HARDWARE'; readonly columns: HardwareColumns }
  | { readonly kind: 'SOURCE'; readonly columns: SourceColumns };

const ownColumns = fixed(`[${rowProperties.map((property) => `model.${property}`).join(', ')}]`);

/**
 * Models that anything is stated about, the institutions behind them with all that these are part of, accelerators and
 * sources. One statement, so that it is planned and sent once; a stub is only a name in somebody else's row.
 */
const streamRows = (graph: Graph): AsyncIterable<FrameRow> =>
  graph.stream<FrameRow>(cypher`
    MATCH (model:Model)
    WHERE model.stub IS NULL
    RETURN 'MODEL' AS kind, [
      ${ownColumns},
      [(model)-[developed:DEVELOPED_BY]->(developer) | [developer.id, developed.position]],
      [(model)-[:BASED_ON]->(base) | base.id],
      [(model)-[trained:TRAINED_WITH]->(hardware) | [hardware.id, trained.quantity]],
      ${describedBy(cypher`model`)}
    ] AS columns
    UNION ALL
    MATCH (:Model)-[:DEVELOPED_BY]->(developer)
    WITH DISTINCT developer
    ${institutionColumns(cypher`developer`)}
    UNION ALL
    MATCH (hardware:HardwareType)
    RETURN 'HARDWARE' AS kind, [
      hardware.id, hardware.name, hardware.releaseDate, hardware.tensorFp16, hardware.fp16, hardware.fp32,
      hardware.releasePrice
    ] AS columns
    UNION ALL
    ${sourceColumns}
  `);

const useOf = ([id, quantity]: readonly [string, number | null]): HardwareUse => ({ id, quantity });

const modelOf = ([own, developers, baseModels, hardware, sources]: ModelColumns): ModelRow => {
  const properties: RowProperties = Object.fromEntries(rowProperties.map((name, place) => [name, own[place] ?? null]));
  return modelRowOf(properties, {
    developers: inPosition(developers),
    baseModels,
    hardware: hardware.map(useOf),
    sources,
  });
};

const hardwareOf = (columns: HardwareColumns): HardwareRow => {
  const [id, name, released, tensorFp16, fp16, fp32, price] = columns;
  return { id, name: name ?? id, released, tensorFp16, fp16, fp32, price };
};

/** Everything that a frame is built of. */
export const readFrameRows = async (graph: Graph): Promise<FrameRows> => {
  const [models, institutions, hardware, sources]: [ModelRow[], InstitutionRow[], HardwareRow[], Source[]] = [
    [],
    [],
    [],
    [],
  ];
  for await (const row of streamRows(graph)) {
    if (row.kind === 'MODEL') models.push(modelOf(row.columns));
    else if (row.kind === 'INSTITUTION') institutions.push(institutionRow(row.columns));
    else if (row.kind === 'HARDWARE') hardware.push(hardwareOf(row.columns));
    else sources.push(sourceRow(row.columns));
  }
  return { models, institutions, hardware, sources };
};
