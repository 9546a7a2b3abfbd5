/** A model with its training compute and what it is based on. */
export interface TrainedModel {
  readonly id: string;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bases: readonly string[];
}

/** The training compute of a model and of all that it is based on, directly or not. */
export interface UpstreamCompute {
  /** FLOP. A statement no smaller than those of a model's bases together is read as including them. */
  readonly best: number | null;
  /** The largest of all: as if every statement included all that the model is based on. */
  readonly low: number | null;
  /** The sum of all: as if none did. */
  readonly high: number | null;
  /** Models of which the compute is known. */
  readonly known: number;
  readonly models: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What a model's own training added to that of its bases. */
const added = (best: number, bases: readonly number[]): number => (best >= sum(bases) ? best - sum(bases) : best);

/**
 * Adds up the training compute of models, each once. Sources do not say whether the compute of a model includes that of its
 * bases: the bounds allow for both, and `best` decides by the size of the statements. All are null where none is known.
 */
export const upstreamCompute = (models: readonly TrainedModel[]): UpstreamCompute => {
  const bests = new Map(models.flatMap(({ id, best }) => (best === null ? [] : [[id, best] as const])));
  const known = models.flatMap((model) => (model.best === null ? [] : [{ ...model, best: model.best }]));
  if (known.length === 0) return { best: null, low: null, high: null, known: 0, models: models.length };
  const own = known.map(({ best, bases }) =>
    added(
      best,
      bases.flatMap((id) => bests.get(id) ?? []),
    ),
  );
  return {
    best: Math.max(sum(own), ...bests.values()),
    low: Math.max(...known.map(({ best, low }) => low ?? best)),
    high: sum(known.map(({ best, high }) => high ?? best)),
    known: known.length,
    models: models.length,
  };
};
