import { developersOf, type Frame, type ModelColumns } from '../frame/frame.ts';

/** Columns of the models at some places, in their order. */
const pickModels = (models: ModelColumns, kept: readonly number[]): ModelColumns => {
  const places = new Map(kept.map((model, place) => [model, place]));
  const pick = <Value>(column: readonly Value[]): readonly Value[] => kept.map((model) => column[model] as Value);
  const numbers = (column: Float64Array): Float64Array =>
    Float64Array.from(kept, (model) => column[model] ?? Number.NaN);
  const developers = kept.map((model) => developersOf(models, model));
  const developersFrom = new Uint32Array(kept.length + 1);
  for (const [place, own] of developers.entries()) {
    developersFrom[place + 1] = (developersFrom[place] ?? 0) + own.length;
  }
  return {
    count: kept.length,
    ids: pick(models.ids),
    names: pick(models.names),
    versions: pick(models.versions),
    keys: pick(models.keys),
    day: numbers(models.day),
    firstDay: numbers(models.firstDay),
    precision: pick(models.precision),
    compute: numbers(models.compute),
    computeLow: numbers(models.computeLow),
    computeHigh: numbers(models.computeHigh),
    confidence: pick(models.confidence),
    amounts: Object.fromEntries(
      Object.entries(models.amounts).map(([name, column]) => [name, numbers(column)]),
    ) as ModelColumns['amounts'],
    frontier: pick(models.frontier),
    access: pick(models.access),
    codeAccess: pick(models.codeAccess),
    domains: pick(models.domains),
    tasks: pick(models.tasks),
    approaches: pick(models.approaches),
    notability: pick(models.notability),
    authorShareClass: pick(models.authorShareClass),
    developersFrom,
    developers: Uint32Array.from(developers.flatMap((own) => [...own])),
    baseModels: pick(models.baseModels).map((bases) => bases.map((base) => places.get(base) ?? -1)),
    hardware: pick(models.hardware),
    sources: pick(models.sources),
  };
};

/** The frame without some models, given by their places. They are in no population either, and nobody's base. */
export const withoutModels = (frame: Frame, left: ReadonlySet<number>): Frame => {
  if (left.size === 0) return frame;
  const kept = Array.from({ length: frame.models.count }, (_, model) => model).filter((model) => !left.has(model));
  const models = pickModels(frame.models, kept);
  return { ...frame, models, modelAt: new Map(models.ids.map((id, model) => [id, model])) };
};
