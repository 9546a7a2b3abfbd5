import type { Source } from '../../entities/source/source.ts';
import type { ProjectedEdge } from '../../log/project-edges.ts';
import type { FrameRows, HardwareRow } from '../frame/frame-builder.ts';
import { type ModelRow, modelRowOf } from '../frame/model-row.ts';
import { edgesOf, type ScopedEntity, type ScopedGraph } from './project-standing.ts';
import { printedNames, scopedInstitutions, stubName } from './scoped-institutions.ts';

const entitiesOf = (graph: ScopedGraph, noun: 'Model' | 'HardwareType'): readonly ScopedEntity[] =>
  [...graph.standing.described(noun).keys()].flatMap((id) => graph.entity(noun, id) ?? []);

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** In the order of the source; what has no place comes last, by id. */
const byPosition = (edges: readonly ProjectedEdge[]): readonly string[] => {
  const place = ({ properties }: ProjectedEdge): number => number(properties.position) ?? Number.MAX_SAFE_INTEGER;
  return edges.toSorted((a, b) => place(a) - place(b) || (a.to < b.to ? -1 : 1)).map(({ to }) => to);
};

const modelOf = (entity: ScopedEntity): ModelRow =>
  modelRowOf(
    { ...entity.properties, id: entity.id, version: entity.version },
    {
      developers: byPosition(edgesOf(entity, 'DEVELOPED_BY')),
      baseModels: edgesOf(entity, 'BASED_ON').map(({ to }) => to),
      hardware: edgesOf(entity, 'TRAINED_WITH').map(({ to, properties }) => ({
        id: to,
        quantity: number(properties.quantity),
      })),
      sources: entity.sources,
    },
  );

const hardwareOf = ({ id, properties }: ScopedEntity): HardwareRow => ({
  id,
  name: text(properties.name) ?? id,
  released: text(properties.releaseDate),
  tensorFp16: number(properties.tensorFp16),
  fp16: number(properties.fp16),
  fp32: number(properties.fp32),
  price: number(properties.releasePrice),
});

const stubHardware = (edges: readonly ProjectedEdge[], described: ReadonlySet<string>): readonly HardwareRow[] => {
  const printed = printedNames(edges);
  const stubs = new Map(edges.filter(({ to }) => !described.has(to)).map((edge) => [edge.to, edge]));
  return [...stubs].map(([id, edge]) => ({
    ...{ id, name: stubName(edge, printed), released: null },
    ...{ tensorFp16: null, fp16: null, fp32: null, price: null },
  }));
};

/** What a frame of a scope is built of: the same rows that are read from the graph of now, where the records are its own. */
export const scopedRows = (graph: ScopedGraph, sources: ReadonlyMap<string, Source>): FrameRows => {
  const models = entitiesOf(graph, 'Model');
  const hardware = entitiesOf(graph, 'HardwareType');
  const trained = models.flatMap((model) => edgesOf(model, 'TRAINED_WITH'));
  return {
    models: models.map(modelOf),
    institutions: scopedInstitutions(
      graph,
      models.flatMap((model) => edgesOf(model, 'DEVELOPED_BY')),
    ),
    hardware: [...hardware.map(hardwareOf), ...stubHardware(trained, new Set(hardware.map(({ id }) => id)))],
    sources: [...sources.values()],
  };
};
